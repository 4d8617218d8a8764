-- what open complaints, incidents and correction requests ask of the desk, as their state says it
INSERT INTO work_item (
  id, authority_id, kind, state, assignee, opened_at, claimed_at, version,
  source, case_kind, case_id, case_number, ai_system_id, desk, not_for, due_at, paused)
WITH
due AS (
  SELECT k.case_id, k.code,
    IFNULL(k.due_at, TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00', DATE_ADD(CAST(k.due_on AS DATETIME), INTERVAL 1 DAY))) ends
  FROM clock k WHERE k.ended = FALSE AND k.due_on IS NOT NULL),
officers AS (
  SELECT k.complaint_id, GROUP_CONCAT(CONCAT(k.named_by, ' ', k.officer) SEPARATOR ' ') persons
  FROM complaint_kept_out k
  WHERE k.lifted_at IS NULL AND k.agreed_at IS NULL AND k.named_by <> k.officer
  GROUP BY k.complaint_id),
asked AS (
  SELECT c.authority_id, 'COMPLAINT' case_kind, c.id case_id, c.number, c.ai_system_id, c.received_at since, 'SUPERVISION' desk,
    CASE c.state
      WHEN 'RECEIVED' THEN 'DECIDE'
      WHEN 'URGENT' THEN 'SETTLE'
      WHEN 'ACCEPTED' THEN 'PURSUE'
      WHEN 'INVESTIGATING' THEN 'ANSWER'
      WHEN 'MEDIATION' THEN 'MEDIATE'
      ELSE 'REVIEW' END kind,
    c.handler holder,
    IF(c.state = 'REVIEW', CONCAT_WS(' ', c.handled_by, c.answered_by), NULL) not_for,
    (SELECT MIN(d.ends) FROM due d WHERE d.case_id = c.id AND d.code <> 'PORTAL-CMP-PROVIDER-10WD') due_at
  FROM complaint c WHERE c.state IN ('RECEIVED', 'URGENT', 'ACCEPTED', 'INVESTIGATING', 'MEDIATION', 'REVIEW')
  UNION ALL
  SELECT c.authority_id, 'COMPLAINT', c.id, c.number, c.ai_system_id, c.received_at, 'SUPERVISION', 'GIVE_TIME', NULL, c.extension_by,
    (SELECT MIN(d.ends) FROM due d WHERE d.case_id = c.id AND d.code <> 'PORTAL-CMP-PROVIDER-10WD')
  FROM complaint c
  WHERE c.extension_reason IS NOT NULL AND c.extended_at IS NULL AND c.answered_at IS NULL AND c.closed_at IS NULL
  UNION ALL
  SELECT c.authority_id, 'COMPLAINT', c.id, c.number, c.ai_system_id, c.received_at, 'SUPERVISION', 'AGREE_OFFICER', NULL, o.persons,
    (SELECT MIN(d.ends) FROM due d WHERE d.case_id = c.id AND d.code <> 'PORTAL-CMP-PROVIDER-10WD')
  FROM complaint c JOIN officers o ON o.complaint_id = c.id
  WHERE c.closed_at IS NULL
  UNION ALL
  SELECT i.authority_id, 'INCIDENT', i.id, i.number, NULL, i.reported_at, 'SUPERVISION',
    CASE i.state
      WHEN 'REPORTED' THEN 'TRIAGE'
      WHEN 'HANDLING' THEN 'CONTAIN'
      WHEN 'CONTAINED' THEN 'END_HANDLING'
      WHEN 'HANDLED' THEN 'SUM_UP'
      WHEN 'SUMMARY_SUBMITTED' THEN 'CLOSE'
      ELSE 'START' END,
    i.handler, NULL,
    (SELECT MIN(d.ends) FROM due d WHERE d.case_id = i.id AND (
      i.state = 'REPORTED' AND d.code IN ('PORTAL-INC-ACK-2H', 'CN-INC-CII-UP-30M', 'CN-INC-CENTRAL-UP-1H', 'CN-INC-OTHER-UP-1H')
      OR i.state = 'HANDLING' AND d.code = 'PORTAL-INC-UPDATE-72H'
      OR i.state = 'HANDLED' AND d.code IN ('CN-INC-FINAL-30D', 'PORTAL-INC-SUMMARY-10WD')))
  FROM incident i
  WHERE i.state IN ('REPORTED', 'CONTAINED', 'SUMMARY_SUBMITTED', 'REOPENED')
    OR i.state IN ('HANDLING', 'HANDLED') AND NOT EXISTS (SELECT p.party_id FROM incident_party p WHERE p.of_incident = i.id)
  UNION ALL
  SELECT i.authority_id, 'INCIDENT', i.id, i.number, NULL, i.reported_at, 'SUPERVISION', 'CONFIRM_DISMISSAL', NULL, i.dismissal_by,
    (SELECT MIN(d.ends) FROM due d WHERE d.case_id = i.id
      AND d.code IN ('PORTAL-INC-ACK-2H', 'CN-INC-CII-UP-30M', 'CN-INC-CENTRAL-UP-1H', 'CN-INC-OTHER-UP-1H'))
  FROM incident i WHERE i.state = 'REPORTED' AND i.dismissal_by IS NOT NULL
  UNION ALL
  SELECT r.authority_id, 'CORRECTION', r.id, r.number, e.system_id, r.received_at, 'REGISTER', 'ANSWER', NULL, NULL,
    TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00', DATE_ADD(CAST(r.due_on AS DATETIME), INTERVAL 1 DAY))
  FROM entry_correction r JOIN register_entry e ON e.id = r.entry_id WHERE r.outcome IS NULL)
SELECT UUID(), a.authority_id, a.kind, IF(a.holder IS NULL, 'OPEN', 'CLAIMED'), a.holder, a.since, IF(a.holder IS NULL, NULL, a.since), 1,
  'STATE', a.case_kind, a.case_id, a.number, a.ai_system_id, a.desk, a.not_for, a.due_at, FALSE
FROM asked a;
