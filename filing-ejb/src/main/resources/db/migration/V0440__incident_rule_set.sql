-- The version of the rules under which an incident was reported; null = from before, when there was one version.
ALTER TABLE incident ADD COLUMN rule_set VARCHAR(40) NULL;
