-- what others can learn from a closed incident; names nobody and no incident, and is public
CREATE TABLE incident_lesson (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  type           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level          INT          NOT NULL,
  text           VARCHAR(4000) NOT NULL,
  published_on   DATE         NOT NULL,
  KEY incident_lesson_list (authority_id, published_on, id),
  FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
