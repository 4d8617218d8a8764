CREATE TABLE ai_system (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_zh    VARCHAR(100) NOT NULL,
  name_en    VARCHAR(200) NOT NULL,
  created_at BIGINT       NOT NULL,
  version    BIGINT       NOT NULL,
  KEY ai_system_owner (authority_id, organisation_id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
