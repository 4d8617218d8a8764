-- entries that were made before: the grade that was set and agreed to, against the floor of the rules that it was held against
UPDATE register_entry e JOIN filing f ON f.id = e.filing_id
SET e.grade_below_floor = TRUE
WHERE e.grade_by_decision AND EXISTS (
  SELECT 1 FROM filing_grading g JOIN filing c ON c.id = g.filing_id
  WHERE (c.id = f.id OR c.parent_id = f.id) AND g.grade = e.grade AND g.confirmed_by IS NOT NULL
    AND CAST(JSON_EXTRACT(g.result, '$.levels.floor') AS UNSIGNED) > e.grade
);
