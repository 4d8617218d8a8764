-- the incident that a proposal follows from
ALTER TABLE supervision_proposal
  ADD COLUMN incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY supervision_proposal_incident (incident_id),
  ADD FOREIGN KEY (incident_id) REFERENCES incident (id);
