-- a hearing as its holder was told of it before it was put off, and why it was
CREATE TABLE hearing_postponement (
  proposal_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hearing_at   BIGINT       NOT NULL,
  place        VARCHAR(500) NOT NULL,
  presider_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  presider_zh  VARCHAR(200) NOT NULL,
  presider_en  VARCHAR(200) NULL,
  announced_by VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  announced_at BIGINT       NOT NULL,
  reason       TEXT         NOT NULL,
  PRIMARY KEY (proposal_id, announced_at),
  FOREIGN KEY (proposal_id) REFERENCES supervision_proposal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
