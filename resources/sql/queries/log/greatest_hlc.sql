SELECT ifnull(max(hlc), 0) FROM operation
