-- of those so far as far as it is known: a refused or passed on one was ended by who still has it, and one that a single
-- officer has handled was accepted by that one
UPDATE complaint
  SET closed_by = IF(outcome IN ('NOT_ACCEPTED', 'TRANSFERRED'), handler, NULL),
    accepted_by = IF(accepted_at IS NULL OR handled_by LIKE '% %', NULL, handled_by);
