-- where a member is reached by mail; who has no address is told on the desk only
ALTER TABLE membership ADD COLUMN mail VARCHAR(90) NULL;
