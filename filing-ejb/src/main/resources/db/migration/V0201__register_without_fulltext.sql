DROP INDEX register_text ON register_entry;
