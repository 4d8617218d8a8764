-- what a program has done under an Idempotency-Key; id: hash of membership and key, the "only once" of it
CREATE TABLE api_call (
  id            CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id  INT         NOT NULL,
  membership_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  called_at     BIGINT      NOT NULL,
  KEY api_call_age (authority_id, called_at),
  FOREIGN KEY (membership_id) REFERENCES membership (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
