-- finds the few entries whose certificate ran out and whose state has not followed yet
CREATE INDEX register_running_out ON register_entry (authority_id, state, valid_until);
