-- when a clock ran, stood still and ended; rows are only added
CREATE TABLE clock_segment (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  clock_id     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place        INT         NOT NULL,
  kind         VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begins_at    BIGINT      NOT NULL,
  UNIQUE KEY clock_segment_place (clock_id, place),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (clock_id) REFERENCES clock (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
