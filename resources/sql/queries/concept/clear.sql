DELETE FROM concept
