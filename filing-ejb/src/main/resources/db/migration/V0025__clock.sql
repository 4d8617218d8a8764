-- one clock of a case; what it says is recomputed from its segments
CREATE TABLE clock (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  case_kind    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_id      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  duration     INT         NOT NULL,
  started_at   BIGINT      NOT NULL,
  start_round  INT         NOT NULL,
  due_on       DATE        NULL,
  due_at       BIGINT      NULL,
  provisional  BOOLEAN     NOT NULL,
  ended        BOOLEAN     NOT NULL,
  version      BIGINT      NOT NULL,
  UNIQUE KEY clock_start (authority_id, case_id, code, started_at, start_round),
  KEY clock_due (authority_id, ended, due_on),
  FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
