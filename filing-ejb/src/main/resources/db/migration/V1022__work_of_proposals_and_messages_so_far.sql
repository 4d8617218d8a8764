-- what open proposals, their hearings, suspensions that last and messages nobody has read ask, as their state says it; the
-- working days are those of the calendar as it is shipped
INSERT INTO work_item (
  id, authority_id, organisation_id, kind, state, assignee, opened_at, claimed_at, version,
  source, case_kind, case_id, case_number, ai_system_id, desk, not_for, due_at, paused)
WITH
digit AS (
  SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
  UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9),
calendar AS (
  SELECT DATE_ADD(DATE '2025-07-01', INTERVAL a.n + 10 * b.n + 100 * c.n DAY) d
  FROM digit a CROSS JOIN digit b CROSS JOIN digit c),
working AS (
  SELECT d, ROW_NUMBER() OVER (ORDER BY d) nr FROM calendar
  WHERE WEEKDAY(d) < 5 AND d NOT IN (
      DATE '2025-10-01', DATE '2025-10-02', DATE '2025-10-03', DATE '2025-10-06', DATE '2025-10-07', DATE '2025-10-08',
      DATE '2026-01-01', DATE '2026-01-02', DATE '2026-02-16', DATE '2026-02-17', DATE '2026-02-18', DATE '2026-02-19',
      DATE '2026-02-20', DATE '2026-02-23', DATE '2026-04-06', DATE '2026-05-01', DATE '2026-05-04', DATE '2026-05-05',
      DATE '2026-06-19', DATE '2026-09-25', DATE '2026-10-01', DATE '2026-10-02', DATE '2026-10-05', DATE '2026-10-06',
      DATE '2026-10-07', DATE '2027-01-01', DATE '2027-02-05', DATE '2027-02-08', DATE '2027-04-05', DATE '2027-06-09',
      DATE '2027-09-15', DATE '2027-10-01', DATE '2028-01-25', DATE '2028-01-26', DATE '2028-01-27', DATE '2028-01-28')
    OR d IN (
      DATE '2025-09-28', DATE '2025-10-11', DATE '2026-01-04', DATE '2026-02-14', DATE '2026-02-28', DATE '2026-05-09',
      DATE '2026-09-20', DATE '2026-10-10')),
suspension AS (
  SELECT s.id, s.authority_id, s.filing_id, s.decided_by, s.decided_at,
    DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL IFNULL(
      (SELECT MAX(c.decided_at) FROM supervision_proposal c
        WHERE c.filing_id = s.filing_id AND c.event = 'CONTINUE_SUSPENSION' AND c.ordered = TRUE AND c.decided_at > s.decided_at),
      s.decided_at) MICROSECOND)) looked_at
  FROM supervision_proposal s JOIN filing f ON f.id = s.filing_id
  WHERE f.state = 'SUSPENDED' AND s.event = 'SUSPEND' AND s.ordered = TRUE AND NOT EXISTS (
    SELECT n.id FROM supervision_proposal n
    WHERE n.filing_id = s.filing_id AND n.event = 'SUSPEND' AND n.ordered = TRUE AND n.decided_at > s.decided_at)),
review AS (
  SELECT s.id, s.filing_id, s.decided_by, s.decided_at,
    (SELECT w.d FROM working w WHERE w.nr = 30 + (SELECT COUNT(*) FROM working v WHERE v.d <= s.looked_at)) last_day
  FROM suspension s),
-- who has proposed something since the last order, whatever became of it
proposer AS (
  SELECT p.filing_id, GROUP_CONCAT(DISTINCT p.proposed_by SEPARATOR ' ') persons
  FROM supervision_proposal p
  WHERE NOT IFNULL(p.ordered, FALSE) AND p.proposed_at >= IFNULL(
    (SELECT MAX(o.decided_at) FROM supervision_proposal o WHERE o.filing_id = p.filing_id AND o.ordered = TRUE), 0)
  GROUP BY p.filing_id),
approver AS (
  SELECT DISTINCT m.authority_id, m.person_id FROM membership m
  JOIN membership_role r ON r.membership_id = m.id JOIN person h ON h.id = m.person_id
  WHERE r.role = 'APPROVER' AND m.active = TRUE AND h.active = TRUE AND m.organisation_id IS NULL),
proposal AS (
  SELECT p.*, f.number, f.system_id, b.persons proposers, v.last_day review_by,
    CASE
      WHEN p.first_by IS NOT NULL THEN 'DECIDE_SECOND'
      WHEN p.hearing_recorded_at IS NOT NULL THEN 'DECIDE'
      WHEN NOT p.hearing_asked THEN 'DECIDE'
      WHEN p.hearing_announced_at IS NOT NULL AND p.hearing_overtaken_at IS NULL AND p.hearing_presider_id IS NOT NULL THEN 'HOLD'
      ELSE 'ANNOUNCE' END kind,
    TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00', DATE_ADD(CAST(p.hearing_until AS DATETIME), INTERVAL 1 DAY)) term,
    DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL p.proposed_at MICROSECOND)) proposed_on,
    DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL p.heard_at MICROSECOND)) heard_on,
    DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL p.hearing_at MICROSECOND)) hearing_day,
    -- who has ordered the suspension leaves its review to another approver where there is one
    IF(p.event IN ('CONTINUE_SUSPENSION', 'LIFT') AND EXISTS (
        SELECT a.person_id FROM approver a
        WHERE a.authority_id = p.authority_id AND a.person_id <> v.decided_by AND LOCATE(a.person_id, b.persons) = 0),
      v.decided_by, NULL) reviewed_by_another
  FROM supervision_proposal p JOIN filing f ON f.id = p.filing_id
  LEFT JOIN proposer b ON b.filing_id = p.filing_id
  LEFT JOIN review v ON v.filing_id = p.filing_id
  WHERE p.decided_at IS NULL),
asked AS (
  SELECT p.authority_id, p.organisation_id, 'PROPOSAL' case_kind, p.id case_id, p.number, p.system_id ai_system_id, p.kind,
    CASE p.kind WHEN 'ANNOUNCE' THEN 'ORDERS' WHEN 'HOLD' THEN 'HEARING' ELSE 'DECISION' END desk,
    IF(p.kind = 'HOLD', p.hearing_presider_id, NULL) holder,
    CASE p.kind
      WHEN 'ANNOUNCE' THEN p.heard_at
      WHEN 'HOLD' THEN p.hearing_announced_at
      WHEN 'DECIDE_SECOND' THEN p.proposed_at
      ELSE GREATEST(
        COALESCE(p.hearing_recorded_at, p.heard_at, p.proposed_at),
        IF(p.heard_at IS NULL OR p.hearing_recorded_at IS NOT NULL, IFNULL(p.term, 0), 0)) END since,
    CASE p.kind
      WHEN 'HOLD' THEN NULL
      WHEN 'ANNOUNCE' THEN CONCAT_WS(' ', p.proposers)
      ELSE CONCAT_WS(' ', p.proposers, p.first_by, p.hearing_presider_id, p.reviewed_by_another) END not_for,
    CASE p.kind
      WHEN 'HOLD' THEN p.hearing_day
      WHEN 'ANNOUNCE' THEN (SELECT w.d FROM working w
        WHERE w.nr = IF(p.hearing_notice_waived, 20, 13) + (SELECT COUNT(*) FROM working v WHERE v.d <= p.heard_on))
      ELSE IF(p.urgency IS NOT NULL, p.proposed_on, IFNULL(p.review_by, DATE_ADD(p.proposed_on, INTERVAL 90 DAY))) END last_day
  FROM proposal p
  UNION ALL
  SELECT p.authority_id, p.organisation_id, 'PROPOSAL', p.id, p.number, p.system_id, 'ANSWER', 'HOLDER', NULL, p.proposed_at, NULL,
    p.hearing_until
  FROM proposal p WHERE p.kind = 'DECIDE' AND p.heard_at IS NULL AND p.hearing_until IS NOT NULL
  UNION ALL
  SELECT s.authority_id, s.organisation_id, 'PROPOSAL', s.id, f.number, f.system_id, 'REVIEW', 'SUPERVISION', NULL, s.decided_at, NULL,
    v.last_day
  FROM review v JOIN supervision_proposal s ON s.id = v.id JOIN filing f ON f.id = s.filing_id
  WHERE NOT EXISTS (SELECT p.id FROM proposal p WHERE p.filing_id = s.filing_id)
  UNION ALL
  SELECT c.authority_id, NULL, 'COMPLAINT', c.id, c.number, c.ai_system_id, 'READ', 'SUPERVISION', c.handler, c.unread_since,
    IF(c.state = 'REVIEW', CONCAT_WS(' ', c.handled_by, c.answered_by), NULL),
    (SELECT w.d FROM working w WHERE w.nr = 2 + (
      SELECT COUNT(*) FROM working v WHERE v.d <= DATE(DATE_ADD('1970-01-01 08:00:00', INTERVAL c.unread_since MICROSECOND))))
  FROM complaint c
  WHERE c.unread = TRUE AND (c.pressing < 2 OR c.handler IN (
    SELECT m.person_id FROM membership m JOIN membership_role r ON r.membership_id = m.id
    WHERE m.authority_id = c.authority_id AND m.active = TRUE AND m.organisation_id IS NULL AND r.role = 'SUPERVISOR')))
SELECT UUID(), a.authority_id, a.organisation_id, a.kind, IF(a.holder IS NULL, 'OPEN', 'CLAIMED'), a.holder, a.since,
  IF(a.holder IS NULL, NULL, a.since), 1, 'STATE', a.case_kind, a.case_id, a.number, a.ai_system_id, a.desk, NULLIF(a.not_for, ''),
  TIMESTAMPDIFF(MICROSECOND, '1970-01-01 08:00:00', DATE_ADD(CAST(a.last_day AS DATETIME), INTERVAL 1 DAY)), FALSE
FROM asked a;
