-- names by which people sign in are compared as they are written: no folding of case, width or accents
ALTER TABLE person MODIFY username VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin NOT NULL;
