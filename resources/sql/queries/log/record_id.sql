SELECT id FROM record WHERE uid = ?1
