-- which AI system an entry is about: whoever names its number means that system, also where its filing is not theirs
ALTER TABLE register_entry
  ADD COLUMN system_id VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;

UPDATE register_entry e JOIN filing f ON f.id = e.filing_id SET e.system_id = f.system_id;
