-- notices that wait for a second person to agree, until their last day is over
INSERT INTO work_item (
  id, authority_id, kind, state, opened_at, version, source, case_kind, case_id, desk, not_for, due_at, paused)
SELECT UUID(), b.authority_id, 'CONFIRM', 'OPEN', b.written_at, 1, 'STATE', 'BULLETIN', b.id, 'DECISION', b.written_by,
  TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00',
    DATE_ADD(DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL b.ends_at - 1 MICROSECOND)), INTERVAL 1 DAY)),
  FALSE
FROM bulletin b WHERE b.kind = 'DEADLINE_SHIFT' AND b.number IS NULL AND b.withdrawn_at IS NULL;
