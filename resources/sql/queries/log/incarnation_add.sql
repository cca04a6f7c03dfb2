INSERT INTO incarnation (uid, unit, own, made_at) VALUES (?1, ?2, ?3, ?4)
