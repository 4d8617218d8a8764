-- somebody is invited, accepts, and leaves; mail_set_by is the administrator who entered the address last
ALTER TABLE membership ADD COLUMN standing VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ACTIVE', ADD COLUMN epoch INT NOT NULL DEFAULT 0, ADD COLUMN mail_set_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
