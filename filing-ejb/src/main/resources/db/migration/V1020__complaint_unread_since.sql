-- since when something that a complainant has written waits to be read
ALTER TABLE complaint ADD COLUMN unread_since BIGINT NULL;
