-- who of the two sides has agreed to be brought together, who said so and on which day; what was said is sealed
CREATE TABLE complaint_consent (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  complaint_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  side         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  said         MEDIUMBLOB  NOT NULL,
  given_on     DATE        NOT NULL,
  noted_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noted_at     BIGINT      NOT NULL,
  KEY complaint_consent_of (authority_id, complaint_id, noted_at),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
