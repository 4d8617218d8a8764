CREATE INDEX incident_list ON incident (authority_id, id);
