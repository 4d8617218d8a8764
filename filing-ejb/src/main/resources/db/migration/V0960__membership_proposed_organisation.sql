-- for which applicant a member is to act, as it was proposed; the organisation itself comes with the second administrator's word
ALTER TABLE membership ADD COLUMN proposed_uscc VARCHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD COLUMN proposed_name_zh VARCHAR(100) NULL, ADD COLUMN proposed_name_en VARCHAR(100) NULL;
