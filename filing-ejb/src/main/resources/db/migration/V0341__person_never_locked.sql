-- wrong passwords make the sender wait and lock nobody's account; what was locked is open again.
-- epoch counts what ended everything that rested on the password before: a change, a reset
ALTER TABLE person DROP COLUMN failed_attempts, DROP COLUMN locked_until, ADD COLUMN epoch INT NOT NULL DEFAULT 0;
