-- V0596 knew nothing of cases that were approved with conditions and not issued yet, whose terms are told with the
-- certificate; and it left a registration with the conditions of its first version when later ones had others or none.
UPDATE filing f
JOIN (
  SELECT a.filing_id, MAX(a.acted_at) AS decided_at
  FROM case_act a
  WHERE a.act = 'DECISION' AND a.opinion IN ('APPROVE', 'APPROVE_WITH_CONDITIONS')
  GROUP BY a.filing_id) approval ON approval.filing_id = f.id
SET f.conditional_at = approval.decided_at
WHERE f.conditional_at IS NULL
  AND f.state NOT IN ('REJECTED', 'AWAITING_DECISION', 'UNDER_REVIEW')
  AND EXISTS (SELECT 1 FROM case_condition c WHERE c.filing_id = f.id);

-- a registration has the conditions of its version in force: that of the newest change that brought terms of its own
UPDATE filing f
JOIN (
  SELECT c.filing_id, MAX(c.edition) AS edition
  FROM registration_change c
  WHERE c.result = 'ACCEPTED' AND (c.material OR c.kind <> 'AMENDMENT')
  GROUP BY c.filing_id) newest ON newest.filing_id = f.id
JOIN registration_change c
  ON c.filing_id = newest.filing_id AND c.edition = newest.edition AND c.result = 'ACCEPTED'
JOIN filing change_case ON change_case.id = c.id
SET f.conditional_at = change_case.conditional_at;
