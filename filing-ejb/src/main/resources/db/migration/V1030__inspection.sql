-- an inspection of a registered system: when, what was found, what its holder answers and what came of it
CREATE TABLE inspection (
  id              VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT         NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state           VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject         TEXT        NOT NULL,
  due_on          DATE        NULL,
  held_by         VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  held_at         BIGINT      NULL,
  findings        TEXT        NULL,
  answer          TEXT        NULL,
  conclusion      TEXT        NULL,
  once_key        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version         BIGINT      NOT NULL,
  UNIQUE KEY inspection_once (authority_id, once_key),
  KEY inspection_state (authority_id, state, id),
  KEY inspection_filing (authority_id, filing_id),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
