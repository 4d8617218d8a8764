-- the lists of work in the order of what is due, for one desk and for all of them; work that a state means waits once
ALTER TABLE work_item
  MODIFY COLUMN case_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN desk VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ALTER COLUMN source DROP DEFAULT,
  ALTER COLUMN case_kind DROP DEFAULT,
  ALTER COLUMN paused DROP DEFAULT,
  ADD COLUMN once VARCHAR(70) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (IF(source = 'STATE' AND state IN ('OPEN', 'CLAIMED'), CONCAT(case_id, '/', kind), NULL)) STORED NULL,
  ADD UNIQUE KEY work_item_once (once),
  ADD KEY work_item_desk (authority_id, waits, desk, due_order, id),
  ADD KEY work_item_due (authority_id, waits, due_order, id, desk),
  ADD KEY work_item_asked (case_id, waits),
  DROP KEY work_item_queue;
