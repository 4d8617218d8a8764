-- whether the demo world has begun: once for all nodes, and never where somebody has filed before
CREATE TABLE demo_begun (
  id INT NOT NULL PRIMARY KEY,
  begun BOOLEAN NOT NULL
) ENGINE = InnoDB;
