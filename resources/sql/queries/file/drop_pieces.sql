DELETE FROM file_piece WHERE file = ?1
