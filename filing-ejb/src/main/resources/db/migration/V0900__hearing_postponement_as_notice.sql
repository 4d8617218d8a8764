-- a notice of a hearing is one value, whether it stands or was put off: its columns are called alike
ALTER TABLE hearing_postponement
  RENAME COLUMN place TO hearing_place,
  RENAME COLUMN presider_id TO hearing_presider_id,
  RENAME COLUMN presider_zh TO hearing_presider,
  RENAME COLUMN presider_en TO hearing_presider_en,
  RENAME COLUMN announced_by TO hearing_announced_by,
  RENAME COLUMN announced_at TO hearing_announced_at,
  ADD COLUMN hearing_overtaken_at BIGINT NULL;
