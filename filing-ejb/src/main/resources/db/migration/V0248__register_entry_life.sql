-- the version an entry shows, when its holder last said that it is true, and the number it had before its certificate
ALTER TABLE register_entry
  ADD COLUMN edition INT NOT NULL DEFAULT 1,
  ADD COLUMN confirmed_on DATE NULL,
  ADD COLUMN former_number VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY register_former_number (former_number);
