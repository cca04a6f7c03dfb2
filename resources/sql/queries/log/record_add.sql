INSERT INTO record (uid, kind) VALUES (?1, ?2)
