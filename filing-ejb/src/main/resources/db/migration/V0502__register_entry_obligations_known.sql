-- entries that were made before: by the newest grading of the filing that holds the registration
UPDATE register_entry e
SET e.obligations = COALESCE((
  SELECT REPLACE(REPLACE(REPLACE(REPLACE(JSON_EXTRACT(g.result, '$.obligations'), '[', ''), ']', ''), '"', ''), ' ', '')
  FROM filing_grading g
  WHERE g.filing_id = e.filing_id
  ORDER BY g.made_at DESC, g.id DESC
  LIMIT 1), '');
