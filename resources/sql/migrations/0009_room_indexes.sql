-- SPDX-License-Identifier: EUPL-1.2
-- What a first page, a month and Today ask of a bank with 100,000 signals, questions and studies. A row of a record
-- is wide: an index that holds what a question asks of it is read in a tenth of the time.

DROP INDEX link_from;
DROP INDEX link_to;
CREATE INDEX link_from ON link (from_uid, type, alive, to_uid);
CREATE INDEX link_to ON link (to_uid, type, alive, from_uid);

DROP INDEX signal_dossier_link_dossier;
CREATE INDEX signal_dossier_link_dossier ON signal_dossier_link (dossier, alive, relevance, signal, unit);
DROP INDEX knowledge_question_dossier;
CREATE INDEX knowledge_question_dossier ON knowledge_question (dossier, alive, status) WHERE dossier IS NOT NULL;

-- narrow twins of wide rows, for whoever comes by a link: named in the queries, since SQLite takes the row itself
CREATE INDEX signal_state ON signal (id, alive, status, owner_unit);
CREATE INDEX study_state ON study (id, alive, owner_unit, publication_status, issued);

CREATE INDEX event_span ON event (start, "end", alive);
CREATE INDEX event_unreported ON event (start, status, owner_unit) WHERE report IS NULL AND alive = 1;
CREATE INDEX overlap_level ON overlap (level, a, b);
DROP INDEX overlap_a;
DROP INDEX overlap_b;
CREATE INDEX overlap_a ON overlap (a, kind, level, b);
CREATE INDEX overlap_b ON overlap (b, kind, level, a);
CREATE INDEX knowledge_question_own ON knowledge_question (owner_unit, status, alive);
CREATE INDEX task_open ON task (due, unit) WHERE alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig');
DROP INDEX knowledge_question_need_by;
CREATE INDEX knowledge_question_due ON knowledge_question (need_by, owner_unit)
    WHERE alive = 1 AND need_class = 'nodig' AND status IN ('open', 'onderzoek', 'deels');
