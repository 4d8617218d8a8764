-- what the public reports is sealed as complaints are; what organisations and officers report is not
ALTER TABLE incident_report
  MODIFY COLUMN answers MEDIUMTEXT NULL,
  ADD COLUMN sealed_answers MEDIUMBLOB NULL;
ALTER TABLE escalated_incident
  MODIFY COLUMN what_happened VARCHAR(4000) NULL,
  ADD COLUMN sealed_what_happened MEDIUMBLOB NULL;
