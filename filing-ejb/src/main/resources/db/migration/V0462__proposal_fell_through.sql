-- only what was rejected was refused; the rest was taken back, not accepted, or had lost its object
UPDATE register_version v JOIN filing f ON f.id = v.case_id
SET v.state = IF(f.state IN ('WITHDRAWN', 'NOT_ACCEPTED'), f.state, 'SET_ASIDE'), v.version = v.version + 1
WHERE v.state = 'REFUSED' AND f.state <> 'REJECTED';
