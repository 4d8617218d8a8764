-- who a named complainant is, sealed and apart from the complaint
CREATE TABLE complaint_identity (
  complaint_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  person       VARBINARY(2000) NOT NULL,
  FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
