-- the public is told when a grade was set below what the rules say at least
ALTER TABLE register_entry ADD COLUMN grade_below_floor BOOLEAN NOT NULL DEFAULT FALSE;
