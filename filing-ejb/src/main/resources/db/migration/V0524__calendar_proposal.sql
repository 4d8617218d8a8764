-- holidays of a year, typed in by one administrator and agreed to by a second
CREATE TABLE calendar_proposal (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT NOT NULL,
  state        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year_of      INT          NOT NULL,
  notice       VARCHAR(300) NOT NULL,
  days_off     TEXT         NOT NULL,
  make_up_days TEXT         NOT NULL,
  proposed_by  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at  BIGINT       NOT NULL,
  decided_by   VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at   BIGINT       NULL,
  version      BIGINT       NOT NULL,
  open_once    TINYINT GENERATED ALWAYS AS (IF(state = 'WAITING', 1, NULL)) STORED,
  UNIQUE KEY calendar_proposal_once (authority_id, year_of, open_once),
  FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
