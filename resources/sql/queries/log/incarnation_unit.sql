UPDATE incarnation SET unit = ?2 WHERE id = ?1
