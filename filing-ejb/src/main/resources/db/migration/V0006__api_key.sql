-- personal keys; 256 random bits, so a plain hash is enough to keep
CREATE TABLE api_key (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  membership_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(100) NOT NULL,
  key_hash   CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at BIGINT       NOT NULL,
  revoked_at BIGINT       NULL,
  UNIQUE KEY api_key_hash (key_hash),
  FOREIGN KEY (membership_id) REFERENCES membership (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
