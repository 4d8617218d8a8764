-- who uses a system of somebody else reports for itself, not for the provider
ALTER TABLE incident ADD COLUMN provider_report_at BIGINT NULL;
UPDATE incident SET provider_report_at = first_report_at;
