-- the index of the register: which entries stand under a term, newest last; see register.SearchTerms
CREATE TABLE register_term (
  authority_id INT         NOT NULL,
  term         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_id     BIGINT      NOT NULL,
  PRIMARY KEY (authority_id, term, entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
