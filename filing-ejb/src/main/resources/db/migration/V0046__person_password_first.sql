-- a password that somebody else has chosen is good for choosing another one only
ALTER TABLE person ADD COLUMN must_change BOOLEAN NOT NULL DEFAULT FALSE;
