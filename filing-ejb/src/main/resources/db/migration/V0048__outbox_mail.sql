-- whom a message goes to, and which node is at it
ALTER TABLE outbox ADD COLUMN mail_to VARCHAR(1000) NULL, ADD COLUMN claimed_until BIGINT NULL;
