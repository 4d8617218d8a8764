-- a reason may have 4 000 characters where it is typed
ALTER TABLE filing_grading MODIFY COLUMN reason VARCHAR(4000) NULL;
