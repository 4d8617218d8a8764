-- the last version of a registration that has ended says how it ended
UPDATE register_version v JOIN filing f ON f.id = v.filing_id
SET v.state = f.state, v.version = v.version + 1
WHERE v.state = 'CURRENT' AND f.state IN ('REVOKED', 'DEREGISTERED', 'EXPIRED');
