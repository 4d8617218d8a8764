-- a change that was being corrected when its registration ended
ALTER TABLE filing ADD COLUMN ended_with_registration BOOLEAN NOT NULL DEFAULT FALSE;
