-- on what a proposal rests, of what the rules allow for it
ALTER TABLE supervision_proposal ADD COLUMN ground VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL;
