DELETE FROM study_relation
