-- what the desk needs: what presses most comes first, what is new is marked, who may not handle it is known
ALTER TABLE complaint
  ADD COLUMN next_due DATE NULL,
  ADD COLUMN due_order DATE GENERATED ALWAYS AS (IFNULL(next_due, '9999-12-31')) STORED NOT NULL,
  ADD COLUMN pressing TINYINT GENERATED ALWAYS AS (IF(closed_at IS NOT NULL, 2, IF(state = 'URGENT', 0, 1))) STORED NOT NULL,
  ADD COLUMN unread BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN handled_by TEXT CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN about_officer VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN extension_reason VARCHAR(1000) NULL,
  ADD COLUMN extension_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN extended_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN extended_at BIGINT NULL,
  ADD COLUMN cleared_at BIGINT NULL,
  MODIFY COLUMN story MEDIUMBLOB NULL,
  MODIFY COLUMN receipt_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY complaint_pressing (authority_id, pressing, due_order, number),
  ADD KEY complaint_kept (authority_id, cleared_at, closed_at);

UPDATE complaint c SET
  c.next_due = (SELECT MIN(k.due_on) FROM clock k WHERE k.case_id = c.id AND k.ended = FALSE),
  c.handled_by = NULLIF(CONCAT_WS(' ', IF(c.state = 'REVIEW', NULL, c.handler), c.answered_by), '');
