-- V0244 wrote an empty word where the filing of a first version had no track; a version says NONE then, which is a word of
-- its own.
UPDATE register_version SET track = 'NONE' WHERE track = '';
