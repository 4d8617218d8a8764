-- Begun and not ended: it was interrupted, and what is there is not what is promised. Of what began before, nobody knows.
ALTER TABLE demo_begun ADD COLUMN ended BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE demo_begun SET ended = begun;
