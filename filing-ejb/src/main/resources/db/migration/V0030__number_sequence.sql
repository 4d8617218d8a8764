-- gap-free numbers per authority, kind and year; the row is locked while one is taken
CREATE TABLE number_sequence (
  authority_id INT         NOT NULL,
  kind         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year         INT         NOT NULL,
  last         INT         NOT NULL,
  PRIMARY KEY (authority_id, kind, year)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
