SELECT id, uid, unit, own FROM incarnation ORDER BY id
