-- whether the holder agrees to a hearing without the days of notice
ALTER TABLE supervision_proposal
  ADD COLUMN hearing_notice_waived BOOLEAN NOT NULL DEFAULT FALSE;
