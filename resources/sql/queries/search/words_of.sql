SELECT words FROM search_document WHERE record = ?1
