DELETE FROM refcode_counter
