-- until when a filing had to be handed in, and whether it came later; from when the service runs
ALTER TABLE filing
  ADD COLUMN launch_on DATE NULL,
  ADD COLUMN duty_clock VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN duty_since DATE NULL,
  ADD COLUMN duty_due DATE NULL,
  ADD COLUMN filed_late BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY filing_launch (authority_id, state, launch_on);
UPDATE filing f JOIN filing_section s ON s.filing_id = f.id AND s.code = 'system'
  SET f.launch_on = CAST(JSON_UNQUOTE(JSON_EXTRACT(s.answers, '$.launchDate')) AS DATE)
  WHERE JSON_EXTRACT(s.answers, '$.launchDate') IS NOT NULL;
UPDATE filing f JOIN receipt r ON r.filing_id = f.id AND r.submission = 1
  JOIN filing_section s ON s.filing_id = f.id AND s.code = 'system'
  SET f.duty_clock = r.statutory_clock, f.duty_due = r.statutory_due, f.filed_late = r.statutory_late,
      f.duty_since = CAST(JSON_UNQUOTE(JSON_EXTRACT(s.answers, '$.triggerDate')) AS DATE)
  WHERE r.statutory_clock IS NOT NULL AND JSON_EXTRACT(s.answers, '$.triggerDate') IS NOT NULL;
