-- what a parent authority was told of an incident of an authority below it, owned by the parent
CREATE TABLE escalated_incident (
  id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id   INT          NOT NULL,
  from_authority_id INT       NOT NULL,
  number         VARCHAR(30)  NOT NULL,
  title          VARCHAR(200) NOT NULL,
  type           VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  level          INT          NOT NULL,
  systems        VARCHAR(1000) NOT NULL,
  what_happened  VARCHAR(4000) NOT NULL,
  aware_at       BIGINT       NULL,
  reported_at    BIGINT       NOT NULL,
  received_at    BIGINT       NOT NULL,
  version        BIGINT       NOT NULL,
  UNIQUE KEY escalated_once (authority_id, from_authority_id, number),
  KEY escalated_list (authority_id, received_at),
  FOREIGN KEY (authority_id) REFERENCES authority (id),
  FOREIGN KEY (from_authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
