-- a change of a registration is a case of its own, which names the filing that holds the registration
ALTER TABLE filing
  ADD COLUMN parent_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN valid_until DATE NULL,
  ADD COLUMN edition INT NOT NULL DEFAULT 0,
  ADD COLUMN confirmed_at BIGINT NULL,
  ADD KEY filing_parent (authority_id, parent_id),
  ADD FOREIGN KEY (parent_id) REFERENCES filing (id);
