-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO verdict (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, a, b, kind, unit,
    person, state, reason_code, reason_text, remark, snooze_until, decided_on, score, hash_a, hash_b,
    shared_then, grounds, words_a, words_b, show_rule, is_manual, second_reviewer, of_group
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :a, :b, :kind,
    :unit, :person, :state, :reason_code, :reason_text, :remark, :snooze_until, :decided_on, :score,
    :hash_a, :hash_b, :shared_then, :grounds, :words_a, :words_b, :show_rule, :is_manual,
    :second_reviewer, :of_group
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, a = excluded.a, b = excluded.b, kind = excluded.kind,
    unit = excluded.unit, person = excluded.person, state = excluded.state,
    reason_code = excluded.reason_code, reason_text = excluded.reason_text, remark = excluded.remark,
    snooze_until = excluded.snooze_until, decided_on = excluded.decided_on, score = excluded.score,
    hash_a = excluded.hash_a, hash_b = excluded.hash_b, shared_then = excluded.shared_then,
    grounds = excluded.grounds, words_a = excluded.words_a, words_b = excluded.words_b,
    show_rule = excluded.show_rule, is_manual = excluded.is_manual,
    second_reviewer = excluded.second_reviewer, of_group = excluded.of_group
