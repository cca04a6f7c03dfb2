SELECT question, study FROM study_question_link WHERE alive = 1 ORDER BY id
