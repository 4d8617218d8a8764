-- who agrees to a grade below the floor of the rules says why as well, and the holder reads it
ALTER TABLE filing_grading ADD COLUMN confirmed_why VARCHAR(4000) NULL;
