DELETE FROM search_block
