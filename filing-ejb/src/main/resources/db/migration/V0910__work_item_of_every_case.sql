-- what waits for a person, of whichever kind of case: at which desk, for whom not, until when; a task of a filing comes from
-- the process, everything else from the state of its case. What is due on no day is ordered after everything that is.
ALTER TABLE work_item
  ADD COLUMN source VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PROCESS',
  ADD COLUMN case_kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'FILING',
  ADD COLUMN case_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN case_number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN ai_system_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN desk VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN not_for TEXT CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN due_at BIGINT NULL,
  ADD COLUMN paused BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN due_order BIGINT GENERATED ALWAYS AS (IFNULL(due_at, 253402214400000000)) STORED NOT NULL,
  ADD COLUMN waits TINYINT(1) GENERATED ALWAYS AS (IF(state IN ('OPEN', 'CLAIMED'), 1, 0)) STORED NOT NULL,
  MODIFY COLUMN organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN task_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  MODIFY COLUMN round INT NULL;
