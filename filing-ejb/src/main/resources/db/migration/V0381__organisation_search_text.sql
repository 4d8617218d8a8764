-- what applicants are found by: their names in one form, see common.SearchText
ALTER TABLE organisation ADD COLUMN search_text VARCHAR(1000) COLLATE utf8mb4_0900_bin NOT NULL DEFAULT '';
