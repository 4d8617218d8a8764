-- what is registered has its first version; the holder confirmed the facts by filing them
UPDATE filing f LEFT JOIN certificate c ON c.filing_id = f.id
SET f.edition = 1, f.valid_until = c.valid_until, f.confirmed_at = COALESCE(f.signed_at, f.closed_at)
WHERE f.state IN ('REGISTERED', 'SUSPENDED', 'REVOKED', 'DEREGISTERED', 'EXPIRED');
