-- entries made before there were versions are their own first version
INSERT INTO register_version (authority_id, filing_id, case_id, case_number, kind, edition, state, system_zh, system_en,
  category, sector, grade, track, conditions, rule_set, changed, valid_until, since, until, version)
SELECT e.authority_id, e.filing_id, e.filing_id, f.number, f.kind, 1, 'CURRENT', e.system_zh, e.system_en,
  e.category, e.sector, e.grade, COALESCE(f.track, ''), e.conditions, e.rule_set, '', e.valid_until,
  COALESCE(f.closed_at, e.changed_at), IF(e.state IN ('REVOKED', 'DEREGISTERED', 'EXPIRED'), e.changed_at, NULL), 1
FROM register_entry e JOIN filing f ON f.id = e.filing_id;
