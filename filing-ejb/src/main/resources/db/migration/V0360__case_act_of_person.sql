-- who has declared a conflict of interest is asked with every list and every claim
CREATE INDEX case_act_of_person ON case_act (authority_id, person_id, act);
