-- SPDX-License-Identifier: EUPL-1.2
SELECT type, from_uid, to_uid FROM link
WHERE alive = 1 AND type IN ('concept', 'question', 'dossier', 'result', 'performed_by')
ORDER BY id
