-- all there is so far is of filings; a day may be used to its end, and it ends where its authorities are
UPDATE work_item w JOIN filing f ON f.id = w.filing_id SET
  w.case_id = w.filing_id,
  w.case_number = f.number,
  w.ai_system_id = f.system_id,
  w.desk = CASE w.kind
    WHEN 'INTAKE' THEN 'INTAKE'
    WHEN 'GRADING' THEN 'GRADING'
    WHEN 'GRADE_CONFIRMATION' THEN 'GRADING'
    WHEN 'PANEL' THEN 'PANEL'
    WHEN 'CONSULTATION' THEN 'SUPERVISION'
    WHEN 'DECISION' THEN 'DECISION'
    ELSE 'REVIEW' END,
  w.due_at = IF(w.state IN ('OPEN', 'CLAIMED'),
    TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00', DATE_ADD(CAST(f.due_on AS DATETIME), INTERVAL 1 DAY)), NULL),
  w.paused = f.clock_paused;
