-- who has once prepared or signed a filing has no part in its system as an officer, which is asked with every page
CREATE INDEX filing_prepared_by ON filing (prepared_by);
CREATE INDEX filing_signed_by ON filing (signed_by);
