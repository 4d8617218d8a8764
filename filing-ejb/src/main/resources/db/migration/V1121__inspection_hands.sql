-- who has sent the findings, when the holder was told of the day, and whether the findings count for nothing
ALTER TABLE inspection
  ADD COLUMN findings_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN announced_at BIGINT NULL,
  ADD COLUMN set_aside BOOLEAN NOT NULL DEFAULT FALSE;
