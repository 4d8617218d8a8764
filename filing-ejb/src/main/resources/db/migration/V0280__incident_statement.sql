-- the facts by which an incident is judged, as each side says them; what is known together is the graver of them
CREATE TABLE incident_statement (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts          MEDIUMTEXT   NOT NULL,
  UNIQUE KEY incident_statement_once (incident_id, side),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;

-- what was known before the sides were told apart
INSERT INTO incident_statement (id, authority_id, incident_id, side, facts)
SELECT uuid(), authority_id, id, 'BEFORE', facts FROM incident;
