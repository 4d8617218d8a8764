-- who has accepted a complaint and who has ended it: the handler changes with a review, and whoever leaves lets it go
ALTER TABLE complaint
  ADD COLUMN accepted_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN closed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
