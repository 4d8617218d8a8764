-- Amended entries: by the newest grading of the case whose terms are in force. Small amendments bring no terms of their own.
UPDATE register_entry e
JOIN (
  SELECT filing_id, MAX(edition) AS edition
  FROM registration_change
  WHERE result = 'ACCEPTED' AND (kind <> 'AMENDMENT' OR material)
  GROUP BY filing_id) newest ON newest.filing_id = e.filing_id
JOIN registration_change c
  ON c.filing_id = newest.filing_id AND c.edition = newest.edition AND c.result = 'ACCEPTED'
SET e.obligations = COALESCE((
  SELECT REPLACE(REPLACE(REPLACE(REPLACE(JSON_EXTRACT(g.result, '$.obligations'), '[', ''), ']', ''), '"', ''), ' ', '')
  FROM filing_grading g
  WHERE g.filing_id = c.id
  ORDER BY g.made_at DESC, g.id DESC
  LIMIT 1), '');
