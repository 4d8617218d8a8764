-- the tenants
CREATE TABLE authority (
  id         INT          NOT NULL PRIMARY KEY,
  code       VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent_id  INT          NULL,
  name_zh    VARCHAR(100) NOT NULL,
  name_en    VARCHAR(200) NOT NULL,
  short_zh   VARCHAR(50)  NOT NULL,
  short_en   VARCHAR(100) NOT NULL,
  seal       VARCHAR(2)   NOT NULL,
  region     CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prefix     VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  eu_profile BOOLEAN      NOT NULL DEFAULT FALSE,
  UNIQUE KEY authority_code (code),
  UNIQUE KEY authority_prefix (prefix),
  FOREIGN KEY (parent_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
