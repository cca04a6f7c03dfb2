SELECT id FROM overlap WHERE a = ?1 AND b = ?2
