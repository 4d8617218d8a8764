CREATE INDEX register_changed ON register_entry (authority_id, changed_at, id);
