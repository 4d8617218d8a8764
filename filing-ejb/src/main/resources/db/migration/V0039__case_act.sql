-- who acted in which role on a case: what separation of duty is decided on
CREATE TABLE case_act (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  role    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  act     VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  round   INT         NOT NULL,
  opinion VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  text    VARCHAR(4000) NULL,
  acted_at BIGINT     NOT NULL,
  KEY case_act_case (filing_id, acted_at),
  UNIQUE KEY case_act_once (filing_id, person_id, act, round),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
