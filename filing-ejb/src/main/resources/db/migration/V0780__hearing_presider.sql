-- who leads a hearing is an officer of the authority and not a typed name; the name stays as the holder was told it
ALTER TABLE supervision_proposal
  ADD COLUMN hearing_presider_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN hearing_presider_en VARCHAR(200) NULL;
