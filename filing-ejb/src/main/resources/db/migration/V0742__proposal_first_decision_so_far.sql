-- of those that wait for the second, what is said so far is the first one's
UPDATE supervision_proposal SET first_decision = decision, decision = NULL
WHERE first_by IS NOT NULL AND decided_at IS NULL;
