-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO bulletin (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, number, intro, audience,
    status, issued_on, editor, corrects
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title, :number,
    :intro, :audience, :status, :issued_on, :editor, :corrects
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, number = excluded.number, intro = excluded.intro,
    audience = excluded.audience, status = excluded.status, issued_on = excluded.issued_on,
    editor = excluded.editor, corrects = excluded.corrects
