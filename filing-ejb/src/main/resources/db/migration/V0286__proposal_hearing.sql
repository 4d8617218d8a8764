-- until when the holder can be heard on what is proposed, and what the holder says
ALTER TABLE supervision_proposal
  ADD COLUMN hearing_until DATE NULL,
  ADD COLUMN heard TEXT NULL,
  ADD COLUMN heard_at BIGINT NULL;
