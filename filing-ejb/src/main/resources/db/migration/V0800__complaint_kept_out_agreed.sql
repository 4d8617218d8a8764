-- who has agreed that an officer is kept out of a complaint; null while nobody but the one who named the officer has said so
ALTER TABLE complaint_kept_out
  ADD COLUMN agreed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN agreed_at BIGINT NULL;
