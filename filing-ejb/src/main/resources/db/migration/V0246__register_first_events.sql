-- what the audit trail knows of the time before: registered, suspended, in force again, ended
INSERT INTO register_event (authority_id, filing_id, at, event, state, edition)
SELECT e.authority_id, e.filing_id, a.at,
  CASE WHEN a.new_state = 'SUSPENDED' THEN 'SUSPEND'
       WHEN a.new_state = 'REVOKED' THEN 'REVOKE'
       WHEN a.new_state = 'EXPIRED' THEN 'EXPIRE'
       WHEN a.new_state = 'DEREGISTERED' THEN 'DEREGISTER'
       WHEN a.old_state = 'SUSPENDED' THEN 'LIFT'
       ELSE 'REGISTER' END,
  a.new_state, IF(a.new_state = 'REGISTERED' AND a.old_state <> 'SUSPENDED', 1, NULL)
FROM register_entry e JOIN audit_entry a ON a.authority_id = e.authority_id AND a.case_id = e.filing_id
WHERE a.refusal IS NULL AND a.old_state IS NOT NULL AND a.old_state <> a.new_state
  AND a.new_state IN ('REGISTERED', 'SUSPENDED', 'REVOKED', 'EXPIRED', 'DEREGISTERED')
ORDER BY a.id;
