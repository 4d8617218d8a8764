-- of what waits already the last that was written is known
UPDATE complaint c SET c.unread_since = IFNULL(
  (SELECT MAX(m.written_at) FROM complaint_message m
    WHERE m.complaint_id = c.id AND m.kind IN ('FROM_COMPLAINANT', 'REVIEW_WANTED')),
  c.received_at)
WHERE c.unread = TRUE;
