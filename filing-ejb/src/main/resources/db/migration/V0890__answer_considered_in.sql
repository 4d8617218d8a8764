-- the order that says how a holder's answer to an earlier one was considered
ALTER TABLE supervision_proposal ADD COLUMN answer_considered_in VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL;
