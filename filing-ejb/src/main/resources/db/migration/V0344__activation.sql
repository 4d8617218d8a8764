-- how somebody comes to a password of their own: by a link to their mail, or by two codes that two administrators hand
-- over. Only hashes are kept; the codes are made from the id and a key outside the database. One is open per person
CREATE TABLE activation (
  id            VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id  INT         NOT NULL,
  membership_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  way           VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  first_by      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  second_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  first_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  second_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  asked_at      BIGINT      NOT NULL,
  expires_at    BIGINT      NULL,
  ended_at      BIGINT      NULL,
  used          BOOLEAN     NOT NULL,
  version       BIGINT      NOT NULL,
  open_one      TINYINT GENERATED ALWAYS AS (IF(ended_at IS NULL, 1, NULL)) STORED,
  UNIQUE KEY activation_once (person_id, open_one),
  UNIQUE KEY activation_first (first_hash),
  KEY activation_member (membership_id, ended_at),
  FOREIGN KEY (membership_id) REFERENCES membership (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
