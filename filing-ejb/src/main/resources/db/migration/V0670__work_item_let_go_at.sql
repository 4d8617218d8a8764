-- since when work waits that was taken from its holder because the holder left, lost the role or joined the applicant
ALTER TABLE work_item ADD COLUMN let_go_at BIGINT NULL;
