-- room for five of the longest addresses
ALTER TABLE outbox MODIFY mail_to VARCHAR(1400) NULL;
