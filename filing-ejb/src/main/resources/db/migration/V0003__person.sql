-- people, known platform-wide by their sign-in name
CREATE TABLE person (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  username        VARCHAR(100) COLLATE utf8mb4_0900_ai_ci NOT NULL,
  name_zh         VARCHAR(100) NOT NULL,
  name_en         VARCHAR(100) NOT NULL,
  password_hash   VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failed_attempts INT          NOT NULL DEFAULT 0,
  locked_until    BIGINT       NULL,
  active          BOOLEAN      NOT NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY person_username (username)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
