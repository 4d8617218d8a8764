-- a complaint can raise incidents and be about incidents that are known already, and an incident can have many complaints
CREATE TABLE complaint_incident (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  complaint_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  incident_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  raised       BOOLEAN     NOT NULL,
  linked_by    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  linked_at    BIGINT      NOT NULL,
  UNIQUE KEY complaint_incident_once (complaint_id, incident_id),
  KEY complaint_incident_other (incident_id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
