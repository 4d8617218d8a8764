-- the letter with a deregistration ex officio has a name of 34 characters
ALTER TABLE outbox MODIFY kind VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
