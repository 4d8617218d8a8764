-- whoever has answered a point does not sign it (SOD-12)
ALTER TABLE correction_gap ADD COLUMN answered_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
