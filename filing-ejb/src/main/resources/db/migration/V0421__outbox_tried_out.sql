-- what was given up after eight tries waits to be seen, and can be sent again
UPDATE outbox SET given_up_at = created_at WHERE sent_at IS NULL AND mail_to IS NOT NULL AND attempts >= 8;
