-- the statistics of an authority, counted every quarter of an hour; what is withheld is not even written here
CREATE TABLE statistics_sheet (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  content      MEDIUMTEXT  NOT NULL,
  made_at      BIGINT      NOT NULL,
  version      BIGINT      NOT NULL,
  UNIQUE KEY statistics_sheet_one (authority_id),
  FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
