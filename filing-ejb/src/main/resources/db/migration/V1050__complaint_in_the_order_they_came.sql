-- a number is drawn and says no order any more; the id says when it came, to the quarter of an hour
ALTER TABLE complaint
  DROP KEY complaint_pressing,
  ADD KEY complaint_pressing (authority_id, pressing, due_order, id),
  DROP KEY complaint_state,
  ADD KEY complaint_state (authority_id, state, id);
