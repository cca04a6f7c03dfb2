DELETE FROM project_comment
