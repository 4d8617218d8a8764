-- what has happened since an incident was passed on and the parent has to hear of; how it stands there
ALTER TABLE incident
  ADD COLUMN parent_due BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY incident_parent_due (authority_id, parent_due);
ALTER TABLE escalated_incident
  ADD COLUMN state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN told_at BIGINT NULL;
