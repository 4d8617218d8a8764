-- pictures, made anew without what the camera noted, sealed
CREATE TABLE complaint_evidence (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  complaint_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place        INT         NOT NULL,
  media_type   VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content      LONGBLOB    NOT NULL,
  added_at     BIGINT      NOT NULL,
  UNIQUE KEY complaint_evidence_place (authority_id, complaint_id, place),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
