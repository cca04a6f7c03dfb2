DELETE FROM institute
