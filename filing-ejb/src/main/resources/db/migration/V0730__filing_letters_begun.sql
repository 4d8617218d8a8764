-- the row is there before the first letter, so that of two first letters at the same moment the second has one to wait for;
-- those that are there stay as they are
INSERT IGNORE INTO filing_letters (filing_id, authority_id, letters)
  SELECT id, authority_id, 0 FROM filing WHERE number IS NOT NULL;
