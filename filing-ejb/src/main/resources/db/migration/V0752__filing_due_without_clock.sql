-- accepted or graded on a track without a review, and still shown with the day until when it had to be accepted
UPDATE filing f
SET f.due_on = (
  SELECT MIN(c.due_on) FROM clock c
  WHERE c.authority_id = f.authority_id AND c.case_id = f.id AND c.code = 'PORTAL-REG-G1-5WD' AND c.ended = FALSE
)
WHERE f.state IN ('ACCEPTED', 'GRADED') AND f.track IN ('NOTICE', 'NONE');
