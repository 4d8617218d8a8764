CREATE TABLE case_condition (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  evidence VARCHAR(1000) NOT NULL,
  owner    VARCHAR(200)  NOT NULL,
  due_on   DATE          NOT NULL,
  UNIQUE KEY case_condition_once (filing_id, code),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
