SELECT count(*) FROM file WHERE sha256 = ?1
