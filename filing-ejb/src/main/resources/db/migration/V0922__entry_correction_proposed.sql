-- what one officer proposes of a holder's name, until another one agrees
ALTER TABLE entry_correction
  ADD COLUMN proposed_outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN proposed_reasons VARCHAR(2000) NULL,
  ADD COLUMN proposed_text VARCHAR(300) NULL,
  ADD COLUMN proposed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN proposed_at BIGINT NULL;
