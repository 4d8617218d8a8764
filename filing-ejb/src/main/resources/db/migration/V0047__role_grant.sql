-- roles that wait for a second administrator (SOD-06); an open one stands once per membership and role
CREATE TABLE role_grant (
  id            VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id  INT         NOT NULL,
  membership_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role          VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by   VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at   BIGINT      NOT NULL,
  decided_by    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at    BIGINT      NULL,
  agreed        BOOLEAN     NULL,
  version       BIGINT      NOT NULL,
  waiting       TINYINT GENERATED ALWAYS AS (IF(decided_at IS NULL, 1, NULL)) STORED,
  UNIQUE KEY role_grant_once (membership_id, role, waiting),
  KEY role_grant_waiting (authority_id, waiting),
  FOREIGN KEY (membership_id) REFERENCES membership (id),
  FOREIGN KEY (proposed_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
