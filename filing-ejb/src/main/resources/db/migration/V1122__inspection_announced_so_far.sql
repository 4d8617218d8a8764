-- what was held was announced before; of what was closed without being held nobody knows, and its holder is shown nothing
UPDATE inspection SET announced_at = COALESCE(held_at, 0) WHERE state NOT IN ('PLANNED', 'CLOSED') OR held_at IS NOT NULL;
