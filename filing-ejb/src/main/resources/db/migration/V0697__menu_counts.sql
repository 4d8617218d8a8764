-- what the menu of the desk counts on each page: work that lost its holder, and letters that have not arrived
CREATE INDEX work_item_let_go ON work_item (authority_id, state, let_go_at);
CREATE INDEX outbox_unsent ON outbox (authority_id, sent_at, settled_at);
