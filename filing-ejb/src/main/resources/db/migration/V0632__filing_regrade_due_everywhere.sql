-- V0590 looked at grades only, and only at cases under review. A grade rests on the proposal that its classifier had in
-- front of them (GradeBasis): another grade, track, category or kind of registration takes that away, also where the
-- approver's turn has come since. Where no way leads back to grading any more, as the panel has reported or the approver
-- has sent the case back once, it goes on as it is.
UPDATE filing f
JOIN filing_grading said ON said.id = (
  SELECT newest.id FROM filing_grading newest
  WHERE newest.filing_id = f.id
  ORDER BY newest.made_at DESC, newest.id DESC
  LIMIT 1)
JOIN filing_grading decided ON decided.id = (
  SELECT classified.id FROM filing_grading classified
  WHERE classified.filing_id = f.id AND classified.made_by IS NOT NULL
  ORDER BY classified.made_at DESC, classified.id DESC
  LIMIT 1)
SET f.regrade_due = TRUE, f.proposed_grade = said.grade
WHERE NOT f.regrade_due AND f.technical_corrections > 0 AND NOT f.panel_reported
  AND (f.state = 'UNDER_REVIEW' OR f.state = 'AWAITING_DECISION' AND NOT f.returned)
  AND said.made_by IS NULL
  AND NOT (JSON_EXTRACT(said.result, '$.grade') <=> JSON_EXTRACT(decided.result, '$.grade')
    AND JSON_EXTRACT(said.result, '$.track') <=> JSON_EXTRACT(decided.result, '$.track')
    AND JSON_EXTRACT(said.result, '$.category') <=> JSON_EXTRACT(decided.result, '$.category')
    AND JSON_EXTRACT(said.result, '$.registration') <=> JSON_EXTRACT(decided.result, '$.registration'));
