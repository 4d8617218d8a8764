-- a report in the public interest is no consumer complaint: as many days, but by the authority's own rule
UPDATE clock k JOIN complaint c ON c.id = k.case_id AND c.authority_id = k.authority_id
SET k.code = 'PORTAL-CMP-DECIDE-7WD'
WHERE k.code = 'CN-CRL-7WD' AND c.wish = 'REPORT';
