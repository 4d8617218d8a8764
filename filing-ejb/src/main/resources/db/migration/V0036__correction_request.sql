CREATE TABLE correction_request (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  technical    BOOLEAN NOT NULL,
  requested_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  requested_at BIGINT  NOT NULL,
  due_on       DATE    NOT NULL,
  task_id      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reminded_at  BIGINT  NULL,
  answered_at  BIGINT  NULL,
  version      BIGINT  NOT NULL,
  KEY correction_case (filing_id, requested_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
