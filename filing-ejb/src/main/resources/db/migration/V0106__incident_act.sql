-- what was done on an incident, by whom and why; rows are only added
CREATE TABLE incident_act (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  text           VARCHAR(4000) NULL,
  acted_at       BIGINT       NOT NULL,
  KEY incident_act_of (incident_id, acted_at),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
