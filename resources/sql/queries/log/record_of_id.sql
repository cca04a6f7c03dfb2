SELECT uid, kind FROM record WHERE id = ?1
