-- a report can belong to several incidents, as after a merge, and an incident has many reports
CREATE TABLE incident_report_link (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY incident_report_once (incident_id, report_id),
  KEY incident_link_report (report_id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (incident_id) REFERENCES incident (id),
  FOREIGN KEY (report_id) REFERENCES incident_report (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
