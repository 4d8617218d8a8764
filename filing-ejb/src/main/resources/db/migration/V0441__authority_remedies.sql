-- Before whom a decision of the authority can be contested; letters and pages name both.
ALTER TABLE authority
  ADD COLUMN reconsideration_zh VARCHAR(200) NULL,
  ADD COLUMN reconsideration_en VARCHAR(200) NULL,
  ADD COLUMN court_zh VARCHAR(200) NULL,
  ADD COLUMN court_en VARCHAR(200) NULL;
