CREATE FULLTEXT INDEX register_text ON register_entry (search_text) WITH PARSER ngram;
