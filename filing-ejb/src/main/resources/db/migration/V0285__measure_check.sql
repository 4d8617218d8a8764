-- a measure whose incident was closed before it was verified is carried over to a day on which it is checked; for which
-- day its holder was last told that it is late
ALTER TABLE supervision_measure
  ADD COLUMN check_on DATE NULL,
  ADD COLUMN carried_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN carried_at BIGINT NULL,
  ADD COLUMN late_told DATE NULL,
  ADD KEY supervision_measure_open (authority_id, verified_at, due_on);
