DELETE FROM overlap WHERE a = ?1 OR b = ?1
