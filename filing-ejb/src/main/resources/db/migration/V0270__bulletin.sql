-- what an authority tells everybody
CREATE TABLE bulletin (
  id           VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  authority_id INT          NOT NULL,
  number       VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_zh     VARCHAR(120) NOT NULL,
  title_en     VARCHAR(240) NOT NULL,
  text_zh      VARCHAR(2000) NOT NULL,
  text_en      VARCHAR(4000) NOT NULL,
  begins_at    BIGINT       NOT NULL,
  ends_at      BIGINT       NOT NULL,
  written_by   VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at   BIGINT       NOT NULL,
  published_at BIGINT       NULL,
  withdrawn_by VARCHAR(36)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  withdrawn_at BIGINT       NULL,
  version      BIGINT       NOT NULL,
  UNIQUE KEY bulletin_number (authority_id, number),
  KEY bulletin_current (authority_id, ends_at),
  KEY bulletin_written (authority_id, id),
  FOREIGN KEY (authority_id) REFERENCES authority (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
