DELETE FROM policy_dossier
