CREATE TABLE filing_grading (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at  BIGINT        NOT NULL,
  made_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  confirmed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rule_set VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  grade    INT           NOT NULL,
  reason   VARCHAR(2000) NULL,
  result   MEDIUMTEXT    NOT NULL,
  KEY filing_grading_case (filing_id, made_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
