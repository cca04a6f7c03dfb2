-- SPDX-License-Identifier: EUPL-1.2
-- What refers to the record ?1 by a field, in a list or through a part, ?2 how many at most: the other side of
-- refers_to.sql. ?3 its kind, so that no long table is gone through for what it cannot name; ?4 its uid as text. The
-- table and the field that hold it, and the other record. An issue that is out is left out: see bulletin/about.sql.
SELECT 'study', 'replaced_by', record.uid FROM study JOIN record USING (id) WHERE ?3 = 23 AND replaced_by = ?1 AND alive = 1
UNION ALL
SELECT 'study', 'contributions', record.uid
FROM study JOIN record USING (id)
WHERE ?3 IN (11, 12) AND alive = 1 AND instr(contributions, ?4) > 0
UNION ALL
SELECT 'study_relation', 'target', study FROM study_relation WHERE target = ?1 AND alive = 1
UNION ALL
SELECT 'finding', 'approach', study FROM finding WHERE approach = ?1 AND alive = 1
UNION ALL
SELECT 'use_record', 'dossier', object FROM use_record WHERE dossier = ?1 AND alive = 1
UNION ALL
SELECT 'knowledge_question', 'merged_into', record.uid
FROM knowledge_question JOIN record USING (id)
WHERE ?3 = 25 AND merged_into = ?1 AND alive = 1
UNION ALL
SELECT 'research_project', 'contractor', record.uid
FROM research_project JOIN record USING (id)
WHERE ?3 = 12 AND contractor = ?1 AND alive = 1
UNION ALL
SELECT 'committee_member', 'person', project FROM committee_member WHERE ?3 = 11 AND person = ?1 AND alive = 1
UNION ALL
SELECT 'approach', 'merged_into', record.uid FROM approach JOIN record USING (id) WHERE ?3 = 27 AND merged_into = ?1 AND alive = 1
UNION ALL
SELECT 'lesson', 'approach', record.uid FROM lesson JOIN record USING (id) WHERE approach = ?1 AND alive = 1
UNION ALL
SELECT 'lesson', 'dossier', record.uid FROM lesson JOIN record USING (id) WHERE dossier = ?1 AND alive = 1
UNION ALL
SELECT 'lesson', 'comes_from', record.uid FROM lesson JOIN record USING (id) WHERE ?3 IN (30, 60, 70) AND comes_from = ?1 AND alive = 1
UNION ALL
SELECT 'concept', 'broader', record.uid FROM concept JOIN record USING (id) WHERE ?3 = 22 AND broader = ?1 AND alive = 1
UNION ALL
SELECT 'concept', 'replaced_by', record.uid FROM concept JOIN record USING (id) WHERE ?3 = 22 AND replaced_by = ?1 AND alive = 1
UNION ALL
SELECT 'person', 'affiliations', record.uid
FROM person JOIN record USING (id)
WHERE ?3 = 12 AND alive = 1 AND instr(affiliations, ?4) > 0
UNION ALL
SELECT 'contact_moment', 'institute', record.uid FROM contact_moment JOIN record USING (id) WHERE institute = ?1 AND alive = 1
UNION ALL
SELECT 'signal', 'follow_up', record.uid FROM signal JOIN record USING (id) WHERE ?3 <> 23 AND follow_up = ?1 AND alive = 1
UNION ALL
SELECT 'signal', 'sources', record.uid FROM signal JOIN record USING (id) WHERE ?3 = 23 AND alive = 1 AND instr(sources, ?4) > 0
UNION ALL
SELECT 'bulletin', 'corrects', record.uid FROM bulletin JOIN record USING (id) WHERE ?3 = 53 AND corrects = ?1 AND alive = 1
UNION ALL
SELECT 'bulletin_item', 'object', bulletin
FROM bulletin_item JOIN record AS issue ON issue.uid = bulletin_item.bulletin JOIN bulletin ON bulletin.id = issue.id
WHERE object = ?1 AND bulletin_item.alive = 1 AND ifnull(status, 'concept') NOT IN ('uitgegeven', 'gecorrigeerd')
UNION ALL
SELECT 'event', 'exploration', record.uid FROM event JOIN record USING (id) WHERE exploration = ?1 AND alive = 1
UNION ALL
SELECT 'event', 'project', record.uid FROM event JOIN record USING (id) WHERE project = ?1 AND alive = 1
UNION ALL
SELECT 'participant', 'person', event FROM participant WHERE person = ?1 AND alive = 1
UNION ALL
SELECT 'agenda_item', 'speaker', event FROM agenda_item WHERE ?3 = 11 AND speaker = ?1 AND alive = 1
UNION ALL
SELECT 'agenda_item', 'about', event FROM agenda_item WHERE about = ?1 AND alive = 1
UNION ALL
SELECT 'citation', 'target', ifnull(statement.advice, ifnull(item.bulletin, cited_in))
FROM citation
    JOIN record ON record.uid = cited_in
    LEFT JOIN advice_statement AS statement ON statement.id = record.id
    LEFT JOIN bulletin_item AS item ON item.id = record.id
WHERE target = ?1 AND citation.alive = 1 AND ifnull(statement.alive, 1) = 1 AND ifnull(item.alive, 1) = 1
UNION ALL
SELECT 'consultation', 'person', advice FROM consultation WHERE ?3 = 11 AND person = ?1 AND alive = 1
UNION ALL
SELECT 'overlap_action', 'follow_up', record.uid
FROM overlap_action JOIN record USING (id)
WHERE ?3 IN (25, 30, 60) AND follow_up = ?1 AND alive = 1
LIMIT ?2
