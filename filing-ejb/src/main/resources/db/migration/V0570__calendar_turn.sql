-- who takes in a calendar holds this row meanwhile: the next one adds to what the one before has left
CREATE TABLE calendar_turn (
  id INT NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_as_cs;
INSERT INTO calendar_turn (id) VALUES (1);
