-- what is asked of whom; one row per task of the engine
CREATE TABLE work_item (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_id    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state      VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  assignee VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  round      INT         NOT NULL,
  conflict_free_at BIGINT NULL,
  opened_at  BIGINT      NOT NULL,
  claimed_at BIGINT      NULL,
  done_at    BIGINT      NULL,
  version    BIGINT      NOT NULL,
  UNIQUE KEY work_item_task (task_id),
  KEY work_item_queue (authority_id, state, kind, opened_at),
  KEY work_item_mine (authority_id, assignee, state),
  KEY work_item_case (filing_id, opened_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
