-- when the public reported, to the quarter of an hour: 900 000 000 microseconds. A clock that runs from a report is due
-- as much earlier; days are those of China, 8 hours ahead.
ALTER TABLE escalated_incident DROP COLUMN what_happened;

UPDATE clock_segment s
  JOIN clock c ON c.id = s.clock_id
  JOIN incident i ON i.id = c.case_id AND i.reported_at = c.started_at
  JOIN incident_act a ON a.incident_id = i.id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET s.begins_at = s.begins_at - MOD(s.begins_at, 900000000)
  WHERE s.begins_at = i.reported_at;

UPDATE clock c
  JOIN incident i ON i.id = c.case_id AND i.reported_at = c.started_at
  JOIN incident_act a ON a.incident_id = i.id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET c.due_on = DATE('1970-01-01')
        + INTERVAL FLOOR((c.due_at - MOD(c.started_at, 900000000) + 28800000000) / 86400000000) DAY
  WHERE c.due_at IS NOT NULL;

UPDATE clock c
  JOIN incident i ON i.id = c.case_id AND i.reported_at = c.started_at
  JOIN incident_act a ON a.incident_id = i.id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET c.due_at = c.due_at - MOD(c.started_at, 900000000);

UPDATE clock c
  JOIN incident i ON i.id = c.case_id AND i.reported_at = c.started_at
  JOIN incident_act a ON a.incident_id = i.id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET c.started_at = c.started_at - MOD(c.started_at, 900000000);

UPDATE incident_level l
  JOIN incident_act a
    ON a.incident_id = l.incident_id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET l.set_at = l.set_at - MOD(l.set_at, 900000000)
  WHERE l.place = 0;

UPDATE incident i
  JOIN incident_act a ON a.incident_id = i.id AND a.act = 'REPORT' AND a.person_id IS NULL AND a.organisation_id IS NULL
  SET i.reported_at = i.reported_at - MOD(i.reported_at, 900000000),
      i.noticed_at = i.noticed_at - MOD(i.noticed_at, 900000000);

UPDATE incident_act
  SET acted_at = acted_at - MOD(acted_at, 900000000)
  WHERE act = 'REPORT' AND person_id IS NULL AND organisation_id IS NULL;

UPDATE incident_report SET received_at = received_at - MOD(received_at, 900000000) WHERE reporter = 'PUBLIC';

UPDATE escalated_incident e
  JOIN incident i ON i.authority_id = e.from_authority_id AND i.number = e.number
  SET e.reported_at = i.reported_at;
