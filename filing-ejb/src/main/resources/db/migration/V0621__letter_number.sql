-- each letter of a case has a number of its own: that of the case, and which letter of it
ALTER TABLE filing ADD COLUMN letters INT NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN letter_no INT NULL, ADD UNIQUE KEY outbox_letter (case_id, letter_no);
