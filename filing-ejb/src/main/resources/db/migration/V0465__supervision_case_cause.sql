-- a breached condition opens a supervision case as many complaints do
ALTER TABLE supervision_case
  ADD COLUMN cause VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'COMPLAINTS',
  ADD COLUMN condition_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
