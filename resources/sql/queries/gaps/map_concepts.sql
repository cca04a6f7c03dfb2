-- SPDX-License-Identifier: EUPL-1.2
-- The concepts that can be a row of the map, theme by theme: uid, name, theme, and the broader concept. General concepts
-- say nothing of a subject.
SELECT record.uid, ifnull(concept.pref_nl, ''), ifnull(concept.scheme, ''), concept.broader
FROM concept JOIN record USING (id)
WHERE concept.alive = 1 AND ifnull(concept.is_general, 0) = 0 AND ifnull(concept.status, 'voorgesteld') <> 'vervallen'
ORDER BY concept.scheme COLLATE NOCASE, concept.pref_nl COLLATE NOCASE, concept.id
