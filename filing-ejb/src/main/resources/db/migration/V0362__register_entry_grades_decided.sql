-- entries that were made before
UPDATE register_entry e JOIN filing f ON f.id = e.filing_id
SET e.grade_by_decision = TRUE
WHERE f.grade <> f.proposed_grade;
