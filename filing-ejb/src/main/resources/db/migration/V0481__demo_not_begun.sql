INSERT INTO demo_begun (id, begun) SELECT 1, EXISTS (SELECT 1 FROM filing);
