UPDATE complaint_message m
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY complaint_id ORDER BY seq) AS place FROM complaint_message) p ON p.id = m.id
SET m.seq = p.place;
