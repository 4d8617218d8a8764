-- applicants, known platform-wide by their credit code
CREATE TABLE organisation (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  uscc    CHAR(18)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh VARCHAR(200) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  region  CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version BIGINT       NOT NULL,
  UNIQUE KEY organisation_uscc (uscc)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
