-- calendars as they were loaded; the newest one counts, and the packaged one before any was loaded
CREATE TABLE calendar_edition (
  digest    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content   MEDIUMTEXT  NOT NULL,
  loaded_at BIGINT      NOT NULL,
  KEY calendar_edition_newest (loaded_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
