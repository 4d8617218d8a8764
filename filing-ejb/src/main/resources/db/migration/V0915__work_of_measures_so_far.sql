-- measures that their holder has answered wait to be verified
INSERT INTO work_item (
  id, authority_id, kind, state, opened_at, version, source, case_kind, case_id, case_number, ai_system_id, desk, paused)
SELECT UUID(), m.authority_id, 'VERIFY', 'OPEN', m.answered_at, 1, 'STATE', 'MEASURE', m.id, f.number, f.system_id, 'SUPERVISION', FALSE
FROM supervision_measure m JOIN filing f ON f.id = m.filing_id
WHERE m.answered_at IS NOT NULL AND m.verified_at IS NULL;
