SELECT value FROM setting WHERE name = ?1 AND alive = 1
