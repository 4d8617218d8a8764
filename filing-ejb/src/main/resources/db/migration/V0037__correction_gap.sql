CREATE TABLE correction_gap (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT           NOT NULL,
  field    VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text     VARCHAR(1000) NOT NULL,
  answer   VARCHAR(4000) NULL,
  UNIQUE KEY correction_gap_once (request_id, position),
  FOREIGN KEY (request_id) REFERENCES correction_request (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
