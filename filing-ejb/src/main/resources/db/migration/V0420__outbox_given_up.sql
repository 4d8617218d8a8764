-- since when a letter is not tried any more, and how somebody else saw to it that its reader knows
ALTER TABLE outbox
  ADD COLUMN given_up_at BIGINT NULL,
  ADD COLUMN settled_at BIGINT NULL,
  ADD COLUMN settled_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN settled_how VARCHAR(500) NULL,
  ADD COLUMN refused_to VARCHAR(1000) NULL,
  ADD KEY outbox_case (authority_id, case_id);
