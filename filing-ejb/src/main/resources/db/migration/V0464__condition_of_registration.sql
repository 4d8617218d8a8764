-- which registration a condition binds; what ended, or was asked for a time before the approval, binds nobody any more
UPDATE case_condition c JOIN filing f ON f.id = c.filing_id
SET c.registration_id = COALESCE(f.parent_id, f.id),
    c.state = IF(f.state IN ('REJECTED', 'REVOKED', 'DEREGISTERED', 'EXPIRED') OR c.code = 'NO_SERVICE_BEFORE_APPROVAL',
                 'FALLEN_AWAY', 'OPEN');
