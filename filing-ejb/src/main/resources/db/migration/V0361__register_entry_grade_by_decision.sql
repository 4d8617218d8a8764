-- the public is told when a grade is not the one that the rules proposed
ALTER TABLE register_entry ADD COLUMN grade_by_decision BOOLEAN NOT NULL DEFAULT FALSE;
