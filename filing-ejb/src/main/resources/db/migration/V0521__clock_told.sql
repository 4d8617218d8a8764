-- for which day whoever owes it was reminded, and told that it has passed
ALTER TABLE clock
  ADD COLUMN reminded_for DATE NULL,
  ADD COLUMN missed_for DATE NULL;
