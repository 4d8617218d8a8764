-- what somebody has typed into a form and not sent yet, sealed, for a few days; sent_at: it was sent after all
CREATE TABLE unsent_form (
  id            CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id  INT          NOT NULL,
  membership_id VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address       VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form          VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  typed         MEDIUMBLOB   NULL,
  kept_at       BIGINT       NOT NULL,
  sent_at       BIGINT       NULL,
  KEY unsent_form_page (membership_id, address),
  KEY unsent_form_kept (authority_id, kept_at),
  FOREIGN KEY (membership_id) REFERENCES membership (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
