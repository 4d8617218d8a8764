-- how many letters have gone out about a case has a row of its own: a number that is taken is no change of the filing, and
-- of two who write at the same moment the second waits for the row and has the next number
CREATE TABLE filing_letters (
  filing_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT NOT NULL,
  letters      INT NOT NULL,
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
INSERT INTO filing_letters (filing_id, authority_id, letters)
  SELECT id, authority_id, letters FROM filing WHERE number IS NOT NULL;
ALTER TABLE filing DROP COLUMN letters;
