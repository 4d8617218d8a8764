-- since when who was to lead the hearing cannot, so that it is announced anew
ALTER TABLE supervision_proposal ADD COLUMN hearing_overtaken_at BIGINT NULL;
