-- the systems an incident is about: filed ones, and those that are known only as somebody called them
CREATE TABLE incident_system (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  system_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  name           VARCHAR(200) NOT NULL,
  UNIQUE KEY incident_system_once (incident_id, system_id),
  KEY incident_of_system (authority_id, system_id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id),
  FOREIGN KEY (system_id) REFERENCES ai_system (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
