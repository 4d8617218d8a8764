-- one count over all complaints dates a message by its neighbours in other threads: the order is counted in each complaint
ALTER TABLE complaint_message MODIFY COLUMN seq BIGINT NOT NULL, DROP KEY complaint_message_order;
