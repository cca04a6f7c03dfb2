DELETE FROM search_recent WHERE record = ?1
