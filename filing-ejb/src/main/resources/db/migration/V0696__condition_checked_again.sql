-- what the second of two approvers has looked at stands beside the words of the first
ALTER TABLE case_condition ADD COLUMN checked_again VARCHAR(200) NULL;
