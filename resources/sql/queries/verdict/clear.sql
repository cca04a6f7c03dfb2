DELETE FROM verdict
