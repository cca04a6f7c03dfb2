-- SPDX-License-Identifier: EUPL-1.2
-- To what the record ?1 refers by a field, in a list or through a part, ?2 how many at most: without plain links (see
-- both.sql) and without units, which the form names. The table and the field that hold it, and the other record, which
-- a list holds as text.
WITH me (id) AS MATERIALIZED (SELECT id FROM record WHERE uid = ?1)
SELECT 'study', 'replaced_by', replaced_by FROM me JOIN study USING (id)
UNION ALL
SELECT 'study', 'contributions', one.value ->> '$.person' FROM me JOIN study USING (id), json_each(contributions) AS one
UNION ALL
SELECT 'study', 'contributions', one.value ->> '$.institute' FROM me JOIN study USING (id), json_each(contributions) AS one
UNION ALL
SELECT 'study_relation', 'target', target FROM study_relation WHERE study = ?1 AND alive = 1
UNION ALL
SELECT 'finding', 'approach', approach FROM finding WHERE study = ?1 AND alive = 1
UNION ALL
SELECT 'use_record', 'dossier', dossier FROM use_record WHERE object = ?1 AND alive = 1
UNION ALL
SELECT 'knowledge_question', 'merged_into', merged_into FROM me JOIN knowledge_question USING (id)
UNION ALL
SELECT 'research_project', 'contractor', contractor FROM me JOIN research_project USING (id)
UNION ALL
SELECT 'committee_member', 'person', person FROM committee_member WHERE project = ?1 AND alive = 1
UNION ALL
SELECT 'approach', 'merged_into', merged_into FROM me JOIN approach USING (id)
UNION ALL
SELECT 'lesson', 'approach', approach FROM me JOIN lesson USING (id)
UNION ALL
SELECT 'lesson', 'dossier', dossier FROM me JOIN lesson USING (id)
UNION ALL
SELECT 'lesson', 'comes_from', comes_from FROM me JOIN lesson USING (id)
UNION ALL
SELECT 'concept', 'broader', broader FROM me JOIN concept USING (id)
UNION ALL
SELECT 'concept', 'replaced_by', replaced_by FROM me JOIN concept USING (id)
UNION ALL
SELECT 'person', 'affiliations', one.value ->> '$.at' FROM me JOIN person USING (id), json_each(affiliations) AS one
UNION ALL
SELECT 'contact_moment', 'institute', institute FROM me JOIN contact_moment USING (id)
UNION ALL
SELECT 'signal', 'follow_up', follow_up FROM me JOIN signal USING (id)
UNION ALL
SELECT 'signal', 'sources', one.value ->> '$.study' FROM me JOIN signal USING (id), json_each(sources) AS one
UNION ALL
SELECT 'bulletin', 'corrects', corrects FROM me JOIN bulletin USING (id)
UNION ALL
SELECT 'bulletin_item', 'object', object FROM bulletin_item WHERE bulletin = ?1 AND alive = 1
UNION ALL
SELECT 'event', 'exploration', exploration FROM me JOIN event USING (id)
UNION ALL
SELECT 'event', 'project', project FROM me JOIN event USING (id)
UNION ALL
SELECT 'participant', 'person', person FROM participant WHERE event = ?1 AND alive = 1
UNION ALL
SELECT 'agenda_item', 'speaker', speaker FROM agenda_item WHERE event = ?1 AND alive = 1
UNION ALL
SELECT 'agenda_item', 'about', about FROM agenda_item WHERE event = ?1 AND alive = 1
UNION ALL
SELECT 'citation', 'target', target FROM citation WHERE cited_in = ?1 AND alive = 1
UNION ALL
SELECT 'citation', 'target', target
FROM advice_statement AS statement
    CROSS JOIN record ON record.id = statement.id
    CROSS JOIN citation ON citation.cited_in = record.uid
WHERE statement.advice = ?1 AND statement.alive = 1 AND citation.alive = 1
UNION ALL
SELECT 'consultation', 'person', person FROM consultation WHERE advice = ?1 AND alive = 1
UNION ALL
SELECT 'overlap_action', 'follow_up', follow_up FROM me JOIN overlap_action USING (id)
LIMIT ?2
