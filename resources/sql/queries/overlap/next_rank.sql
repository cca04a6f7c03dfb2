SELECT ifnull(max(rank), 0) + 1 FROM overlap
