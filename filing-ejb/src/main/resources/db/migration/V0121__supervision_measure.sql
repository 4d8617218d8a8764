-- what a provider has to do, until when, how it was shown and whether that was enough
CREATE TABLE supervision_measure (
  id              VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT         NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text            TEXT        NOT NULL,
  due_on          DATE        NOT NULL,
  ordered_by      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_at      BIGINT      NOT NULL,
  evidence        TEXT        NULL,
  answered_at     BIGINT      NULL,
  verified_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  verified_at     BIGINT      NULL,
  sent_back       VARCHAR(1000) NULL,
  version         BIGINT      NOT NULL,
  KEY supervision_measure_filing (authority_id, filing_id),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
