CREATE TABLE audit_entry (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  authority_id  INT          NOT NULL,
  at            BIGINT       NOT NULL,
  person_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  actor         VARCHAR(100) NOT NULL,
  membership_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action        VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  refusal       VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  case_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  old_state     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  new_state     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail        VARCHAR(500) NULL,
  KEY audit_case (authority_id, case_id, id),
  KEY audit_time (authority_id, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
