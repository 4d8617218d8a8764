-- the holder ends a service: from which day, what becomes of the data, who prepared and who signed it
CREATE TABLE deregistration (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ends_on         DATE        NOT NULL,
  data_plan       TEXT        NOT NULL,
  prepared_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prepared_at     BIGINT      NOT NULL,
  signed_by       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  signed_at       BIGINT      NULL,
  late            BOOLEAN     NOT NULL DEFAULT FALSE,
  ended_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ended_at        BIGINT      NULL,
  version         BIGINT      NOT NULL,
  open_once       TINYINT GENERATED ALWAYS AS (IF(state IN ('PREPARED', 'SCHEDULED'), 1, NULL)) STORED,
  UNIQUE KEY deregistration_once (filing_id, open_once),
  KEY deregistration_due (authority_id, state, ends_on),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
