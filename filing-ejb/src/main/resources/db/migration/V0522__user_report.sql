-- how many use a registered system, quarter by quarter; what was handed in again replaces it and stands in the trail
CREATE TABLE user_report (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id     INT NOT NULL,
  organisation_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of            DATE        NOT NULL,
  registered_users BIGINT      NOT NULL,
  active_users     BIGINT      NOT NULL,
  band_filed       VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  band_reported    VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  late             BOOLEAN     NOT NULL DEFAULT FALSE,
  reported_by      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reported_at      BIGINT      NOT NULL,
  version          BIGINT      NOT NULL,
  UNIQUE KEY user_report_once (filing_id, as_of),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
