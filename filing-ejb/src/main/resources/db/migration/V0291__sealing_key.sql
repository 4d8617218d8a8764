-- the keys that were ever used with this database, each by a keyed hash that opens nothing; the keys lie outside
CREATE TABLE sealing_key (
  name VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  mark BINARY(32) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
