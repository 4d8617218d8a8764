-- whose incident it is: the only thing that lets an organisation see it. Every column has a name of its own that the
-- tables of incidents do not have, because the filter of those tables asks this one by bare names.
CREATE TABLE incident_party (
  party_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  of_incident VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  party_since    BIGINT       NOT NULL,
  UNIQUE KEY incident_party_once (of_incident, organisation_id),
  KEY incident_of_party (authority_id, organisation_id, party_since),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (of_incident) REFERENCES incident (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
