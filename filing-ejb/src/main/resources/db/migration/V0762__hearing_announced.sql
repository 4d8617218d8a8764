-- when and where a hearing is held and who leads it: the holder is told before, not only what came of it
ALTER TABLE supervision_proposal
  ADD COLUMN hearing_at BIGINT NULL,
  ADD COLUMN hearing_place VARCHAR(500) NULL,
  ADD COLUMN hearing_presider VARCHAR(200) NULL,
  ADD COLUMN hearing_announced_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN hearing_announced_at BIGINT NULL;
