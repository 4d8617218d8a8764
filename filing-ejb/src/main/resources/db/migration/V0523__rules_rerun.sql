-- what another version of the rules would have said of an open case; once for a case and a version
CREATE TABLE rules_rerun (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id    INT NOT NULL,
  organisation_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  filing_id       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_set        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  other_rule_set  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  differences     TEXT   NOT NULL,
  made_at         BIGINT NOT NULL,
  version         BIGINT NOT NULL,
  UNIQUE KEY rules_rerun_once (filing_id, other_rule_set),
  KEY rules_rerun_newest (authority_id, made_at),
  FOREIGN KEY (filing_id) REFERENCES filing (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
