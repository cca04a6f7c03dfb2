SELECT ifnull(max(seq), 0), ifnull(max(hlc), 0) FROM operation WHERE bank = ?1
