-- SPDX-License-Identifier: EUPL-1.2
-- ?1 the type of link: concept or dossier. Who linked each record that way, and who was the last to do so again.
SELECT from_uid, created_by, changed_by FROM link WHERE type = ?1 AND alive = 1
