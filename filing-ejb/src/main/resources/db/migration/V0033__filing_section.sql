CREATE TABLE filing_section (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers  MEDIUMTEXT  NOT NULL,
  saved_at BIGINT      NOT NULL,
  saved_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  BIGINT      NOT NULL,
  UNIQUE KEY filing_section_once (filing_id, code),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
