-- a password that was handed over is good for some hours; null: none was, or without an end
ALTER TABLE person ADD COLUMN first_password_until BIGINT NULL;
