-- a person is proposed once for one applicant, and is no member of the staff for as long as that applicant is only proposed
ALTER TABLE membership MODIFY COLUMN organisation_key VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin GENERATED ALWAYS AS (COALESCE(organisation_id, proposed_uscc, '')) STORED;
