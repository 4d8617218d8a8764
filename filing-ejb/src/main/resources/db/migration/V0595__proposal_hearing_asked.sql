-- whether the holder asks for a hearing, what became of it, and how what the holder said was considered
ALTER TABLE supervision_proposal
  ADD COLUMN hearing_asked BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN hearing_on DATE NULL,
  ADD COLUMN hearing_appeared BOOLEAN NULL,
  ADD COLUMN hearing_record TEXT NULL,
  ADD COLUMN hearing_recorded_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN hearing_recorded_at BIGINT NULL,
  ADD COLUMN considered TEXT NULL;
