-- a calendar counts for all authorities: of a year that waits at several, the oldest goes on waiting
UPDATE calendar_proposal newer JOIN calendar_proposal older
  ON older.year_of = newer.year_of AND older.state = 'WAITING' AND newer.state = 'WAITING' AND older.id < newer.id
  SET newer.state = 'DECLINED', newer.version = newer.version + 1;
ALTER TABLE calendar_proposal DROP KEY calendar_proposal_once, ADD UNIQUE KEY calendar_proposal_once (year_of, open_once),
  ADD KEY calendar_proposal_authority (authority_id);
