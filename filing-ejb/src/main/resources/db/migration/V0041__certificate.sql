CREATE TABLE certificate (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at   BIGINT       NOT NULL,
  valid_from  DATE         NOT NULL,
  valid_until DATE         NOT NULL,
  status      VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content     MEDIUMTEXT   NOT NULL,
  sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     BIGINT       NOT NULL,
  UNIQUE KEY certificate_filing (filing_id),
  UNIQUE KEY certificate_number (number),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
