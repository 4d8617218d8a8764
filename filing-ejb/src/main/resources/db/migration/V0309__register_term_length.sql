-- room for all four of state, grade, category and sector in one term
ALTER TABLE register_term MODIFY term VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL;
