-- side effects, written with what causes them and carried out afterwards, at least once
CREATE TABLE outbox (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT          NOT NULL,
  case_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind         VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dedupe_key   VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload      TEXT         NOT NULL,
  created_at   BIGINT       NOT NULL,
  sent_at      BIGINT       NULL,
  attempts     INT          NOT NULL,
  failure      VARCHAR(500) NULL,
  version      BIGINT       NOT NULL,
  UNIQUE KEY outbox_once (dedupe_key),
  KEY outbox_waiting (sent_at, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
