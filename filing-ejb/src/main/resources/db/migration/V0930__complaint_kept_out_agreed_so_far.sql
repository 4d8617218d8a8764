-- A colleague who was named before a second person was asked for (V0800) stays named, and whoever named them keeps the
-- complaint: nobody could agree then, and a case that was under way is not to stop with the upgrade. Who was named since
-- waits for the second person, and is not agreed to by this: the row was written after V0800 was done here. Where two
-- nodes are upgraded one after the other, a name that the older one still writes in between waits, too; that bars only
-- whoever gave it, until somebody agrees. agreed_by stays empty, nobody has.
UPDATE complaint_kept_out
  SET agreed_at = named_at
  WHERE agreed_at IS NULL AND lifted_at IS NULL AND named_by <> officer
    AND named_at < (SELECT UNIX_TIMESTAMP(h.installed_on) * 1000000 FROM schema_history h WHERE h.version = '0800');
