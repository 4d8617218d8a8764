-- which conditions of the rules a decision leaves out
ALTER TABLE filing ADD COLUMN left_out VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NULL;
