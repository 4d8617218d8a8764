-- keys that were made without an end get a year from now; those of the demo data are known to everybody and stay
UPDATE api_key SET expires_at = UNIX_TIMESTAMP() * 1000000 + IF(name = 'demo', 30, 1) * 31536000000000;
