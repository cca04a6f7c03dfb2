INSERT INTO file (sha256, size) VALUES (?1, ?2)
