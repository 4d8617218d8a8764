-- what the complainant and the officer write to each other, sealed
CREATE TABLE complaint_message (
  id           VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT         NOT NULL,
  complaint_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind         VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  text         MEDIUMBLOB  NOT NULL,
  written_at   BIGINT      NOT NULL,
  KEY complaint_message_thread (authority_id, complaint_id, written_at),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
