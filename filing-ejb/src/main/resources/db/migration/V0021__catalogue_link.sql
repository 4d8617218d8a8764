-- the mapping table: which measures a risk asks for
CREATE TABLE catalogue_link (
  id         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  risk_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  measure_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY catalogue_link_cell (risk_id, measure_id),
  FOREIGN KEY (risk_id) REFERENCES catalogue_entry (id),
  FOREIGN KEY (measure_id) REFERENCES catalogue_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
