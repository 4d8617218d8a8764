-- the officers whom a complaint is about, each named with a reason, by whom and when; whoever was taken out of it again stays written down
CREATE TABLE complaint_kept_out (
  id            VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id  INT         NOT NULL,
  complaint_id  VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  officer       VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason        VARCHAR(1000) NULL,
  named_by      VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  named_at      BIGINT      NOT NULL,
  lifted_reason VARCHAR(1000) NULL,
  lifted_by     VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  lifted_at     BIGINT      NULL,
  standing      TINYINT GENERATED ALWAYS AS (IF(lifted_at IS NULL, 1, NULL)) STORED,
  version       BIGINT      NOT NULL DEFAULT 0,
  UNIQUE KEY complaint_kept_out_once (complaint_id, officer, standing),
  KEY complaint_kept_out_of (authority_id, officer, lifted_at),
  FOREIGN KEY (complaint_id) REFERENCES complaint (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;

-- who was named so far: by whom and when, the trail knows
INSERT INTO complaint_kept_out (id, authority_id, complaint_id, officer, named_by, named_at)
SELECT UUID(), c.authority_id, c.id, c.about_officer,
  (SELECT a.person_id FROM audit_entry a WHERE a.authority_id = c.authority_id AND a.case_id = c.id
    AND a.action = 'complaintDecision.isAboutOfficer' AND a.refusal IS NULL ORDER BY a.at DESC, a.id DESC LIMIT 1),
  COALESCE((SELECT MAX(a.at) FROM audit_entry a WHERE a.authority_id = c.authority_id AND a.case_id = c.id
    AND a.action = 'complaintDecision.isAboutOfficer' AND a.refusal IS NULL), c.received_at)
FROM complaint c WHERE c.about_officer IS NOT NULL;

ALTER TABLE complaint DROP COLUMN about_officer;
