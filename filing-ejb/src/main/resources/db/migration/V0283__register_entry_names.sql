-- an entry found by the very name of its system, for whoever reports an incident without knowing the number
ALTER TABLE register_entry
  ADD KEY register_entry_zh (authority_id, system_zh),
  ADD KEY register_entry_en (authority_id, system_en);
