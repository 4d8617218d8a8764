-- opened by itself when complaints about one system reach the threshold; one open per system
CREATE TABLE supervision_case (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  system_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  complaints   INT         NOT NULL,
  opened_at    BIGINT      NOT NULL,
  closed_by    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  closed_at    BIGINT      NULL,
  conclusion   TEXT        NULL,
  version      BIGINT      NOT NULL,
  waiting      TINYINT GENERATED ALWAYS AS (IF(closed_at IS NULL, 1, NULL)) STORED,
  UNIQUE KEY supervision_case_once (system_id, waiting),
  KEY supervision_case_waiting (authority_id, waiting, opened_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
