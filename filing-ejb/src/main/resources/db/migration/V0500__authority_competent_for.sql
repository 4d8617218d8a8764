-- The obligations (T04) whose outcome the authority itself gives; the rest is given elsewhere and only recorded here.
ALTER TABLE authority
  ADD COLUMN competent_for VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
