-- one certificate for each version of a registration, all under the same number
ALTER TABLE certificate
  ADD COLUMN edition INT NOT NULL DEFAULT 1,
  ADD COLUMN prolonged BOOLEAN NOT NULL DEFAULT FALSE,
  ADD UNIQUE KEY certificate_edition (number, edition),
  ADD UNIQUE KEY certificate_filing_edition (filing_id, edition),
  DROP KEY certificate_number,
  DROP KEY certificate_filing;
