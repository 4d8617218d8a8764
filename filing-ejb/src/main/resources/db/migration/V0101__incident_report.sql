-- what somebody reported; an organisation, an officer, or the public, who then has no organisation
CREATE TABLE incident_report (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reporter       VARCHAR(15)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers        MEDIUMTEXT   NOT NULL,
  once_key       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  received_at    BIGINT       NOT NULL,
  UNIQUE KEY incident_report_sent_once (authority_id, once_key),
  KEY incident_report_of (authority_id, organisation_id, received_at),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
