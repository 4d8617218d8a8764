-- when the membership last ended that the person had accepted: a former member of an applicant has no part in its cases for
-- a year. When those ended that have ended already is not known for certain: the year runs from now. An
-- invitation that was declined stands there like a membership, and counts like one
ALTER TABLE membership ADD COLUMN left_at BIGINT NULL;
UPDATE membership SET left_at = UNIX_TIMESTAMP() * 1000000 WHERE standing = 'ENDED';
