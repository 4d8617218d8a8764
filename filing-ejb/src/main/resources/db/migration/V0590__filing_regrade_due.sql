-- a grade that was set for other facts than those of the last correction stops the case until it is set anew
ALTER TABLE filing
  ADD COLUMN regrade_due BOOLEAN NOT NULL DEFAULT FALSE;

-- Cases under review whose applicant has answered a question since the grade was set, and of which the rules propose
-- another grade now: their reviewers send them back to grading. Where a panel has reported there is no way back any more.
UPDATE filing f
JOIN filing_grading g ON g.id = (
  SELECT newest.id FROM filing_grading newest
  WHERE newest.filing_id = f.id
  ORDER BY newest.made_at DESC, newest.id DESC
  LIMIT 1)
SET f.regrade_due = TRUE
WHERE f.state = 'UNDER_REVIEW' AND f.technical_corrections > 0 AND NOT f.panel_reported
  AND g.made_by IS NULL AND g.grade <> f.proposed_grade;

-- what may be set is counted from what the rules propose now
UPDATE filing f
SET f.proposed_grade = (
  SELECT g.grade FROM filing_grading g
  WHERE g.filing_id = f.id
  ORDER BY g.made_at DESC, g.id DESC
  LIMIT 1)
WHERE f.regrade_due;
