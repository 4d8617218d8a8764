-- the framework's risks, measures and guidelines by version, for joins; the same for every authority
CREATE TABLE catalogue_entry (
  id                VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  catalogue_version VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  section_code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh           VARCHAR(200) NOT NULL,
  name_en           VARCHAR(300) NOT NULL,
  UNIQUE KEY catalogue_entry_code (catalogue_version, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
