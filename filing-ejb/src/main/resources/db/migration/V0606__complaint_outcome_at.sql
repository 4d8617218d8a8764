-- when an outcome was reached, and the one before it: what is published is what had been reached when the week began
ALTER TABLE complaint
  ADD COLUMN outcome_at BIGINT NULL,
  ADD COLUMN outcome_before VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN outcome_before_at BIGINT NULL;

UPDATE complaint SET outcome_at = COALESCE(answered_at, closed_at, received_at) WHERE outcome IS NOT NULL;
