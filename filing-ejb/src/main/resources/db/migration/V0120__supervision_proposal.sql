-- what a supervisor proposes for a registration and an approver orders or declines; one open at a time
CREATE TABLE supervision_proposal (
  id              VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT         NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event           VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reasons         TEXT        NOT NULL,
  evidence        VARCHAR(1000) NULL,
  hearing         TEXT        NULL,
  proposed_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_at     BIGINT      NOT NULL,
  first_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at      BIGINT      NULL,
  ordered         BOOLEAN     NULL,
  decision        TEXT        NULL,
  version         BIGINT      NOT NULL,
  waiting         TINYINT GENERATED ALWAYS AS (IF(decided_at IS NULL, 1, NULL)) STORED,
  UNIQUE KEY supervision_proposal_once (filing_id, waiting),
  KEY supervision_proposal_waiting (authority_id, waiting, proposed_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
