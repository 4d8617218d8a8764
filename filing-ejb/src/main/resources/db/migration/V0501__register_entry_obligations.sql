-- What the rules ask for of a registered system, since each obligation has an outcome with its own legal word.
ALTER TABLE register_entry
  ADD COLUMN obligations   VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN competent_for VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
