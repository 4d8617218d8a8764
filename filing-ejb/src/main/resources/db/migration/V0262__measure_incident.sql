-- the incident that a measure follows from, and what will show that it is done
ALTER TABLE supervision_measure
  ADD COLUMN incident_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN wanted VARCHAR(1000) NULL,
  ADD KEY supervision_measure_incident (incident_id),
  ADD FOREIGN KEY (incident_id) REFERENCES incident (id);
