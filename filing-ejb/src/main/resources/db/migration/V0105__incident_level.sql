-- every level an incident had, who set it and why; rows are only added
CREATE TABLE incident_level (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place          INT          NOT NULL,
  level          INT          NOT NULL,
  assessed       INT          NOT NULL,
  rules          VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason         VARCHAR(4000) NULL,
  set_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  set_at         BIGINT       NOT NULL,
  UNIQUE KEY incident_level_place (incident_id, place),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
