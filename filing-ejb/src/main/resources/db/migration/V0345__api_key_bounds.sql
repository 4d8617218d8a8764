-- a key is good for some things, until a day, and says when it was used last
ALTER TABLE api_key ADD COLUMN scopes VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'READ,FILE_FILINGS,INCIDENTS', ADD COLUMN expires_at BIGINT NULL, ADD COLUMN last_used_at BIGINT NULL;
