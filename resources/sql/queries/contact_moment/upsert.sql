-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO contact_moment (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, date, kind, institute, subject,
    notes, follow_up_on, follow_up_what, done
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :date, :kind,
    :institute, :subject, :notes, :follow_up_on, :follow_up_what, :done
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    date = excluded.date, kind = excluded.kind, institute = excluded.institute,
    subject = excluded.subject, notes = excluded.notes, follow_up_on = excluded.follow_up_on,
    follow_up_what = excluded.follow_up_what, done = excluded.done
