-- filing a system was its holder's first confirmation
UPDATE register_entry SET confirmed_on = registered_on WHERE confirmed_on IS NULL;
