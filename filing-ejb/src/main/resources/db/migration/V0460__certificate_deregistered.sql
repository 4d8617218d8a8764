-- what was struck off because its service ended was never revoked
UPDATE certificate c JOIN filing f ON f.id = c.filing_id
SET c.status = 'DEREGISTERED', c.version = c.version + 1
WHERE f.state = 'DEREGISTERED' AND c.status = 'REVOKED';
