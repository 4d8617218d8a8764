-- how an applicant was heard before a rejection, when it was approved with conditions, and whether it lapsed
ALTER TABLE filing
  ADD COLUMN heard TEXT NULL,
  ADD COLUMN conditional_at BIGINT NULL,
  ADD COLUMN lapsed BOOLEAN NOT NULL DEFAULT FALSE;
-- only a correction that nobody answered ends with a withdrawal
UPDATE filing SET lapsed = TRUE
WHERE state = 'WITHDRAWN'
  AND id IN (SELECT filing_id FROM correction_request WHERE answered_at IS NULL);
UPDATE filing SET conditional_at = closed_at
WHERE closed_at IS NOT NULL AND state <> 'REJECTED'
  AND id IN (SELECT filing_id FROM case_condition);
