-- and why, in the approver's words, which the holder reads
ALTER TABLE filing ADD COLUMN left_out_why TEXT NULL;
