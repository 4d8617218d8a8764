-- which danger cannot wait until the holder was heard on a suspension
ALTER TABLE supervision_proposal
  ADD COLUMN urgency TEXT NULL;
