-- who signed what was handed in with it: a later signature stands in the place of an earlier one on the filing itself
ALTER TABLE receipt
  ADD COLUMN signed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

-- filed as one document, whoever sent it signed it with that
UPDATE receipt r SET r.signed_by = r.submitted_by
WHERE r.submission = 1 AND EXISTS (
  SELECT 1 FROM audit_entry a
  WHERE a.authority_id = r.authority_id AND a.case_id = r.filing_id AND a.action = 'submission.file'
    AND a.new_state = 'SUBMITTED' AND a.refusal IS NULL);

-- else the last one who signed before it was handed in
UPDATE receipt r SET r.signed_by = (
  SELECT a.person_id FROM audit_entry a
  WHERE a.authority_id = r.authority_id AND a.case_id = r.filing_id AND a.action = 'filing.sign'
    AND a.refusal IS NULL AND a.at <= r.submitted_at
  ORDER BY a.at DESC, a.id DESC LIMIT 1)
WHERE r.signed_by IS NULL;

UPDATE receipt r JOIN filing f ON f.id = r.filing_id
SET r.signed_by = f.signed_by
WHERE r.signed_by IS NULL AND r.submission = f.submissions AND f.signed_at <= r.submitted_at;
