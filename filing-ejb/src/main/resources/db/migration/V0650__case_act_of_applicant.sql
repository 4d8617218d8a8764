-- a declared conflict bars from all cases of the applicant: whom no letter about one of them goes to
CREATE INDEX case_act_of_applicant ON case_act (authority_id, organisation_id, act, person_id);
