-- Which of the acts of one instant came first: a number within its incident, not across them.
ALTER TABLE incident_act ADD COLUMN place INT NOT NULL DEFAULT 0;
