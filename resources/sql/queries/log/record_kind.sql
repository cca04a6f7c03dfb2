SELECT kind FROM record WHERE uid = ?1
