-- SPDX-License-Identifier: EUPL-1.2
CREATE INDEX attachment_about ON attachment (about);
CREATE INDEX committee_member_project ON committee_member (project);
CREATE INDEX dossier_milestone_dossier ON dossier_milestone (dossier);
CREATE INDEX knowledge_question_external_id ON knowledge_question (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX link_from ON link (from_uid, type);
CREATE INDEX link_to ON link (to_uid, type);
CREATE INDEX note_about ON note (about);
CREATE INDEX operation_record ON operation (record);
CREATE INDEX overlap_a ON overlap (a);
CREATE INDEX overlap_b ON overlap (b);
CREATE INDEX overlap_place ON overlap (place);
CREATE INDEX phase_change_project ON phase_change (project);
CREATE INDEX project_comment_project ON project_comment (project);
CREATE INDEX study_doi ON study (doi) WHERE doi IS NOT NULL;
CREATE INDEX study_external_id ON study (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX study_isbn ON study (isbn) WHERE isbn IS NOT NULL;
CREATE INDEX study_question_link_question ON study_question_link (question);
CREATE INDEX study_question_link_study ON study_question_link (study);
CREATE INDEX study_relation_study ON study_relation (study);
CREATE INDEX study_relation_target ON study_relation (target);
CREATE INDEX verdict_pair ON verdict (a, b);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    about BLOB,
    name TEXT,
    mime TEXT,
    size INTEGER,
    sha256 TEXT,
    place TEXT,
    role TEXT,
    accessible TEXT,
    public INTEGER,
    text_extracted INTEGER
) STRICT;
CREATE TABLE committee_member (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    project BLOB,
    person BLOB,
    role TEXT,
    independent INTEGER,
    from_date TEXT,
    to_date TEXT
) STRICT;
CREATE TABLE concept (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    pref_nl TEXT,
    pref_en TEXT,
    alt_nl TEXT,
    hidden_nl TEXT,
    broader BLOB,
    definition_nl TEXT,
    scheme TEXT,
    status TEXT,
    replaced_by BLOB,
    is_general INTEGER,
    external_uri TEXT
) STRICT;
CREATE TABLE dossier_milestone (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    dossier BLOB,
    date TEXT,
    label TEXT,
    kind TEXT,
    certainty TEXT
) STRICT;
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    size INTEGER NOT NULL
) STRICT;
CREATE TABLE file_piece (
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL,
    number INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE (file, number)
) STRICT;
CREATE TABLE incarnation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    unit BLOB,
    own INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE TABLE institute (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    name_nl TEXT,
    name_en TEXT,
    abbreviation TEXT,
    kind TEXT,
    country TEXT,
    ror TEXT,
    website TEXT,
    relation_owner BLOB,
    agreements TEXT,
    active INTEGER
) STRICT;
CREATE TABLE knowledge_question (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    text TEXT,
    explanation TEXT,
    kind TEXT,
    dossier BLOB,
    asked_by_kind TEXT,
    audience TEXT,
    need_class TEXT,
    decision_supported TEXT,
    need_by TEXT,
    status TEXT,
    answer_summary TEXT,
    answered_on TEXT,
    revisit_on TEXT,
    merged_into BLOB,
    asked_on TEXT,
    answered_in_meeting INTEGER
) STRICT;
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    type TEXT,
    from_uid BLOB,
    to_uid BLOB
) STRICT;
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    about BLOB,
    text TEXT,
    visibility TEXT,
    unit BLOB
) STRICT;
CREATE TABLE note_to_self (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    who BLOB,
    step INTEGER NOT NULL,
    record INTEGER NOT NULL,
    fields BLOB NOT NULL,
    observed BLOB,
    seal BLOB,
    UNIQUE (bank, seq)
) STRICT;
CREATE TABLE overlap (
    id INTEGER PRIMARY KEY,
    a BLOB NOT NULL,
    b BLOB NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    exact REAL NOT NULL,
    level TEXT NOT NULL,
    parts BLOB NOT NULL,
    urgent_by TEXT,
    can_still_change INTEGER NOT NULL,
    place TEXT NOT NULL
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    given TEXT,
    prefix TEXT,
    family TEXT,
    suffix TEXT,
    titles TEXT,
    initials TEXT,
    roles TEXT,
    affiliations TEXT,
    orcid TEXT,
    email TEXT,
    phone TEXT,
    contact_public INTEGER,
    privacy_ground TEXT,
    review_after TEXT,
    no_contact INTEGER
) STRICT;
CREATE TABLE phase_change (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    project BLOB,
    from_phase TEXT,
    to_phase TEXT,
    date TEXT,
    done_by TEXT,
    remark TEXT,
    overridden TEXT
) STRICT;
CREATE TABLE policy_dossier (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    code TEXT,
    title TEXT,
    description TEXT,
    agenda_horizon TEXT,
    priority INTEGER,
    priority_from TEXT,
    priority_to TEXT,
    freshness_months INTEGER,
    status TEXT,
    parliamentary_dossier TEXT,
    budget_article TEXT
) STRICT;
CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    name TEXT,
    initials TEXT,
    unit BLOB,
    role TEXT,
    language TEXT
) STRICT;
CREATE TABLE project_comment (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    project BLOB,
    from_whom TEXT,
    date TEXT,
    text TEXT,
    handled TEXT,
    answer TEXT
) STRICT;
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    bank BLOB NOT NULL,
    seq INTEGER NOT NULL,
    content BLOB NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;
CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    kind INTEGER NOT NULL
) STRICT;
CREATE TABLE refcode_counter (
    prefix TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE research_project (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    title TEXT,
    kind TEXT,
    phase TEXT,
    central_question TEXT,
    existing_knowledge_checked INTEGER,
    knowledge_checked_by TEXT,
    knowledge_checked_on TEXT,
    knowledge_top TEXT,
    knowledge_remark TEXT,
    lead BLOB,
    contractor BLOB,
    budget_estimate INTEGER,
    budget_granted INTEGER,
    spent INTEGER,
    cost_split TEXT,
    budget_article TEXT,
    in_sea INTEGER,
    sea_theme TEXT,
    sea_subtheme TEXT,
    independence TEXT,
    conflict_note TEXT,
    planned_start TEXT,
    start TEXT,
    planned_end TEXT,
    draft_on TEXT,
    delivered_on TEXT,
    reaction_on TEXT,
    closed_on TEXT,
    reaction_reference TEXT,
    reaction_summary TEXT,
    stop_reason TEXT
) STRICT;
CREATE TABLE search_block (
    key INTEGER PRIMARY KEY,
    postings BLOB NOT NULL
) STRICT;
CREATE TABLE search_document (
    record INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE search_recent (
    record INTEGER PRIMARY KEY,
    words BLOB
) STRICT;
CREATE TABLE search_term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    name TEXT,
    value TEXT
) STRICT;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL,
    label TEXT NOT NULL,
    who BLOB,
    at INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    undoes INTEGER
) STRICT;
CREATE TABLE study (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    type TEXT,
    title TEXT,
    subtitle TEXT,
    title_translated TEXT,
    contributions TEXT,
    commissioner BLOB,
    commissioner_name TEXT,
    issued TEXT,
    publisher TEXT,
    place TEXT,
    container TEXT,
    volume TEXT,
    issue TEXT,
    pages TEXT,
    edition TEXT,
    report_no TEXT,
    doi TEXT,
    isbn TEXT,
    issn TEXT,
    urn_nbn TEXT,
    handle TEXT,
    other_ids TEXT,
    parliament_ref TEXT,
    url TEXT,
    url_checked_on TEXT,
    language TEXT,
    abstract TEXT,
    summary_plain TEXT,
    key_message TEXT,
    research_question TEXT,
    methods TEXT,
    knowledge_kind TEXT,
    evaluation_moment TEXT,
    country_scope TEXT,
    region TEXT,
    period_from TEXT,
    period_to TEXT,
    access_kind TEXT,
    location TEXT,
    licence TEXT,
    licence_text TEXT,
    quality_review TEXT,
    freshness_until TEXT,
    publication_status TEXT,
    assessed_by TEXT,
    assessed_on TEXT,
    woo_category TEXT,
    refusal_ground TEXT,
    publish_due TEXT,
    published_on TEXT,
    public_url TEXT,
    personal_data_checked INTEGER,
    accessibility_checked INTEGER,
    rights_checked INTEGER,
    replaced_by BLOB
, accessibility_reason TEXT) STRICT;
CREATE TABLE study_question_link (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    study BLOB,
    question BLOB,
    degree TEXT,
    note TEXT,
    unit BLOB,
    date TEXT
) STRICT;
CREATE TABLE study_relation (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    study BLOB,
    kind TEXT,
    target BLOB,
    note TEXT
) STRICT;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    refcode TEXT,
    owner_unit BLOB,
    share_level TEXT,
    record_state TEXT,
    origin TEXT,
    keywords TEXT,
    external_id TEXT,
    extra TEXT,
    code TEXT,
    name_nl TEXT,
    name_en TEXT,
    kind TEXT,
    parent BLOB,
    is_coordinator INTEGER,
    knowledge_group_name TEXT,
    mailbox TEXT,
    colour TEXT,
    pattern TEXT,
    valid_from TEXT,
    valid_to TEXT,
    successor BLOB,
    active INTEGER,
    alternative_names TEXT
) STRICT;
CREATE TABLE verdict (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    a BLOB,
    b BLOB,
    kind TEXT,
    unit BLOB,
    person TEXT,
    state TEXT,
    reason_code TEXT,
    reason_text TEXT,
    remark TEXT,
    snooze_until TEXT,
    decided_on TEXT,
    score INTEGER,
    hash_a TEXT,
    hash_b TEXT,
    shared_then TEXT
) STRICT;
