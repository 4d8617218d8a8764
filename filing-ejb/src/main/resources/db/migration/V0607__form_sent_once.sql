-- from which form it came, as a hash: a form that is sent twice makes one
ALTER TABLE bulletin
  ADD COLUMN once_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY bulletin_once (once_key);

ALTER TABLE filing
  ADD COLUMN once_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY filing_once (once_key);
