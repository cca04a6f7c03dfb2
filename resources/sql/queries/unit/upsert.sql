-- SPDX-License-Identifier: EUPL-1.2
INSERT INTO unit (
    id, alive, conflict, revision, created_at, created_by, changed_at, changed_by, refcode, owner_unit,
    share_level, record_state, origin, keywords, external_id, extra, code, name_nl, name_en, kind, parent,
    is_coordinator, knowledge_group_name, mailbox, colour, pattern, valid_from, valid_to, successor,
    active, alternative_names
)
VALUES (
    :id, :alive, :conflict, :revision, :created_at, :created_by, :changed_at, :changed_by, :refcode,
    :owner_unit, :share_level, :record_state, :origin, :keywords, :external_id, :extra, :code, :name_nl,
    :name_en, :kind, :parent, :is_coordinator, :knowledge_group_name, :mailbox, :colour, :pattern,
    :valid_from, :valid_to, :successor, :active, :alternative_names
)
ON CONFLICT (id) DO UPDATE SET
    alive = excluded.alive, conflict = excluded.conflict, revision = excluded.revision,
    created_at = excluded.created_at, created_by = excluded.created_by, changed_at = excluded.changed_at,
    changed_by = excluded.changed_by, refcode = excluded.refcode, owner_unit = excluded.owner_unit,
    share_level = excluded.share_level, record_state = excluded.record_state, origin = excluded.origin,
    keywords = excluded.keywords, external_id = excluded.external_id, extra = excluded.extra,
    code = excluded.code, name_nl = excluded.name_nl, name_en = excluded.name_en, kind = excluded.kind,
    parent = excluded.parent, is_coordinator = excluded.is_coordinator,
    knowledge_group_name = excluded.knowledge_group_name, mailbox = excluded.mailbox,
    colour = excluded.colour, pattern = excluded.pattern, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, successor = excluded.successor, active = excluded.active,
    alternative_names = excluded.alternative_names
