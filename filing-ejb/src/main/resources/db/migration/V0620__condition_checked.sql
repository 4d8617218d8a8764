-- what the approver has looked at, of conditions whose evidence is due before the decision
ALTER TABLE case_condition ADD COLUMN checked VARCHAR(200) NULL;
