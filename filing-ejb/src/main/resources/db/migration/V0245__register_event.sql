-- what has happened to a registration, as the public may know it
CREATE TABLE register_event (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id INT    NOT NULL,
  filing_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at           BIGINT NOT NULL,
  event        VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  edition      INT    NULL,
  KEY register_event_list (authority_id, filing_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
