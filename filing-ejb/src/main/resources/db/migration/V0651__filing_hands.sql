-- everybody who has written on a page or answered a point is its preparer (SOD-12), not only who was last
ALTER TABLE filing_section ADD COLUMN hands TEXT CHARACTER SET ascii COLLATE ascii_bin NULL;
ALTER TABLE correction_gap ADD COLUMN hands TEXT CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE filing_section SET hands = saved_by;
UPDATE correction_gap SET hands = answered_by;

-- of what may still be signed: whoever has saved it, as the audit trail says; the longest list kept is some 27 persons
UPDATE filing_section s
JOIN filing f ON f.id = s.filing_id AND f.closed_at IS NULL
JOIN (
  SELECT a.authority_id, a.case_id, a.detail, GROUP_CONCAT(DISTINCT a.person_id SEPARATOR ' ') AS persons
  FROM audit_entry a
  WHERE a.action = 'filing.save' AND a.refusal IS NULL AND a.person_id IS NOT NULL
  GROUP BY a.authority_id, a.case_id, a.detail
) w ON w.authority_id = s.authority_id AND w.case_id = s.filing_id AND w.detail = CONCAT('@section|#section.', s.code)
SET s.hands = IF(FIND_IN_SET(s.saved_by, REPLACE(w.persons, ' ', ',')), w.persons, CONCAT(s.saved_by, ' ', w.persons));

UPDATE correction_gap g
JOIN correction_request r ON r.id = g.request_id AND r.answered_at IS NULL
JOIN (
  SELECT a.authority_id, a.case_id, GROUP_CONCAT(DISTINCT a.person_id SEPARATOR ' ') AS persons
  FROM audit_entry a
  WHERE a.action = 'filing.answerGaps' AND a.refusal IS NULL AND a.person_id IS NOT NULL
  GROUP BY a.authority_id, a.case_id
) w ON w.authority_id = r.authority_id AND w.case_id = r.filing_id
SET g.hands = w.persons
WHERE g.answer IS NOT NULL;
