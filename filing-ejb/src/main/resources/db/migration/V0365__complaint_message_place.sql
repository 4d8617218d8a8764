ALTER TABLE complaint_message ADD UNIQUE KEY complaint_message_place (complaint_id, seq);
