-- the order of a thread by itself: what the complainant writes is kept to the quarter of an hour only
ALTER TABLE complaint_message
  ADD COLUMN seq BIGINT NOT NULL AUTO_INCREMENT,
  ADD UNIQUE KEY complaint_message_order (seq),
  ADD KEY complaint_message_in_order (authority_id, complaint_id, seq);
