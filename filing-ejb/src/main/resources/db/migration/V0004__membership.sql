-- a person at one authority, for an organisation or as staff
CREATE TABLE membership (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authority_id    INT     NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  active          BOOLEAN NOT NULL,
  version         BIGINT  NOT NULL,
  organisation_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (COALESCE(organisation_id, '')) STORED,
  UNIQUE KEY membership_once (person_id, authority_id, organisation_key),
  KEY membership_authority (authority_id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
