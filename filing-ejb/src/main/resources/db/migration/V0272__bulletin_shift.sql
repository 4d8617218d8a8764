-- a notice that moves deadlines takes a second person, and is settled when nothing is left to move
ALTER TABLE bulletin
  ADD confirmed_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD moved_to DATE NULL,
  ADD settled_at BIGINT NULL,
  ADD KEY bulletin_unsettled (authority_id, kind, settled_at);
