-- numbers that a system got from other authorities before it came into this register
CREATE TABLE existing_filing (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place       INT          NOT NULL,
  kind        VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      VARCHAR(100) NOT NULL,
  issuer      VARCHAR(200) NOT NULL,
  issued_on   DATE         NULL,
  holder_uscc CHAR(18)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  check_state VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  checked_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  checked_at  BIGINT       NULL,
  version     BIGINT       NOT NULL,
  UNIQUE KEY existing_filing_place (filing_id, place),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
