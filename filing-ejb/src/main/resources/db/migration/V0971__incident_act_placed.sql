-- Of one instant, those that were there before: in the order in which one leads to the other, and before what is added.
UPDATE incident_act SET place = -FIELD(act, 'START', 'REOPEN', 'ESCALATE', 'RELEVEL', 'TRIAGE', 'ABSORB', 'MERGE', 'UPDATE', 'REPORT');
