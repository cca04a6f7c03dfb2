-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO event (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, title, kind, goal, start, "end",
    all_day, timezone, place_kind, place, room, online_link, accessibility, accessibility_note, organiser,
    exploration, project, capacity, status, report, evaluation, evaluation_remark, status_reason,
    no_outcome
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :title, :kind,
    :goal, :start, :end, :all_day, :timezone, :place_kind, :place, :room, :online_link, :accessibility,
    :accessibility_note, :organiser, :exploration, :project, :capacity, :status, :report, :evaluation,
    :evaluation_remark, :status_reason, :no_outcome
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    title = excluded.title, kind = excluded.kind, goal = excluded.goal, start = excluded.start,
    "end" = excluded."end", all_day = excluded.all_day, timezone = excluded.timezone,
    place_kind = excluded.place_kind, place = excluded.place, room = excluded.room,
    online_link = excluded.online_link, accessibility = excluded.accessibility,
    accessibility_note = excluded.accessibility_note, organiser = excluded.organiser,
    exploration = excluded.exploration, project = excluded.project, capacity = excluded.capacity,
    status = excluded.status, report = excluded.report, evaluation = excluded.evaluation,
    evaluation_remark = excluded.evaluation_remark, status_reason = excluded.status_reason,
    no_outcome = excluded.no_outcome
