-- what the first of two approvers said stays when the second declines
ALTER TABLE supervision_proposal
  ADD COLUMN first_decision TEXT NULL;
