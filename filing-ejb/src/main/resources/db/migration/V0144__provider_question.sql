-- what a provider is asked because of a complaint, in the officer's own words; its organisation sees nothing else of it
CREATE TABLE provider_question (
  id              VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT         NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  complaint_id    VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number          VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  system_zh       VARCHAR(100) NOT NULL,
  system_en       VARCHAR(200) NOT NULL,
  question        MEDIUMBLOB  NOT NULL,
  complainant     VARBINARY(2000) NULL,
  asked_by        VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at        BIGINT      NOT NULL,
  due_on          DATE        NOT NULL,
  answer          MEDIUMBLOB  NULL,
  answered_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered_at     BIGINT      NULL,
  silent          BOOLEAN     NOT NULL,
  version         BIGINT      NOT NULL,
  UNIQUE KEY provider_question_once (authority_id, complaint_id),
  KEY provider_question_owner (authority_id, organisation_id, asked_at),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
