-- the number of a line comes from its time; a count dates the coarse ones by the exact ones beside them
ALTER TABLE audit_entry MODIFY COLUMN id BIGINT NOT NULL;
