-- what one administrator proposes to hand over stands beside what the person has, and ends it when the second agrees
ALTER TABLE activation
  MODIFY COLUMN open_one TINYINT
    GENERATED ALWAYS AS (IF(ended_at IS NULL, IF(expires_at IS NULL, 2, 1), NULL)) STORED;
