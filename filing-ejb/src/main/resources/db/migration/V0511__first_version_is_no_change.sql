-- the first version of an entry changes nothing: without a filing elsewhere it is a first registration (FK-02)
UPDATE register_version SET kind = 'INITIAL' WHERE kind = 'MATERIAL_CHANGE' AND edition = 1;
