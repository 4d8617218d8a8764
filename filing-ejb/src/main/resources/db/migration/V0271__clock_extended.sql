-- more time by a notice of the authority; the segments stay the count by the rules
ALTER TABLE clock
  ADD extended_to DATE NULL,
  ADD extended_by VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY clock_extended (authority_id, extended_by);
