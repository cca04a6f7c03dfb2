-- SPDX-License-Identifier: EUPL-1.2
-- The rooms of signals, meetings, advice and the network.

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    what TEXT,
    about BLOB,
    due TEXT,
    who TEXT,
    status TEXT,
    origin TEXT,
    weeks_before INTEGER,
    unit BLOB
) STRICT;

CREATE TABLE contact_moment (
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
    date TEXT,
    kind TEXT,
    institute BLOB,
    subject TEXT,
    notes TEXT,
    follow_up_on TEXT,
    follow_up_what TEXT,
    done INTEGER
) STRICT;

CREATE TABLE approach (
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
    kind TEXT,
    description TEXT,
    merged_into BLOB,
    active INTEGER
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    study BLOB,
    approach BLOB,
    direction TEXT,
    strength INTEGER,
    statement TEXT,
    outcome TEXT,
    target_group TEXT,
    context TEXT,
    conditions TEXT,
    effect_size TEXT,
    page TEXT,
    quote TEXT,
    assessed_by TEXT,
    assessed_on TEXT
) STRICT;

CREATE TABLE lesson (
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
    situation TEXT,
    what_we_did TEXT,
    what_worked TEXT,
    what_did_not TEXT,
    advice_to_others TEXT,
    approach BLOB,
    dossier BLOB,
    comes_from BLOB,
    contact TEXT
) STRICT;

CREATE TABLE signal (
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
    description TEXT,
    kind TEXT,
    arena TEXT,
    destep TEXT,
    sources TEXT,
    observed_on TEXT,
    horizon TEXT,
    impact INTEGER,
    likelihood INTEGER,
    direction TEXT,
    act_before TEXT,
    ministry_wide INTEGER,
    wide_reason TEXT,
    urgency_override TEXT,
    urgency_reason TEXT,
    status TEXT,
    follow_up_kind TEXT,
    follow_up BLOB,
    result TEXT,
    set_aside_reason TEXT,
    next_review TEXT
) STRICT;

CREATE TABLE signal_dossier_link (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    signal BLOB,
    dossier BLOB,
    meaning TEXT,
    relevance INTEGER,
    proposed_action TEXT,
    linked_on TEXT,
    linked_by TEXT,
    unit BLOB
) STRICT;

CREATE TABLE signal_assessment (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    signal BLOB,
    unit BLOB,
    verdict TEXT,
    reason TEXT,
    date TEXT
) STRICT;

CREATE TABLE bulletin (
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
    number INTEGER,
    intro TEXT,
    audience TEXT,
    status TEXT,
    issued_on TEXT,
    editor TEXT,
    corrects BLOB
) STRICT;

CREATE TABLE bulletin_item (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    bulletin BLOB,
    sequence INTEGER,
    object BLOB,
    heading TEXT,
    what_is_new TEXT,
    why_it_matters TEXT,
    for_whom TEXT,
    chapter TEXT
) STRICT;

CREATE TABLE event (
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
    goal TEXT,
    start TEXT,
    "end" TEXT,
    all_day INTEGER,
    timezone TEXT,
    place_kind TEXT,
    place TEXT,
    room TEXT,
    online_link TEXT,
    accessibility TEXT,
    accessibility_note TEXT,
    organiser BLOB,
    exploration BLOB,
    project BLOB,
    capacity INTEGER,
    status TEXT,
    report TEXT,
    evaluation TEXT,
    evaluation_remark TEXT,
    status_reason TEXT
) STRICT;

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    event BLOB,
    sequence INTEGER,
    minutes INTEGER,
    title TEXT,
    kind TEXT,
    speaker BLOB,
    speaker_name TEXT,
    about BLOB,
    answered TEXT,
    documents TEXT
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    event BLOB,
    person BLOB,
    name TEXT,
    organisation TEXT,
    role TEXT,
    side TEXT,
    rsvp TEXT,
    attended INTEGER,
    needs TEXT
) STRICT;

CREATE TABLE insight (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    event BLOB,
    sequence INTEGER,
    text TEXT,
    by_whom TEXT
) STRICT;

CREATE TABLE exploration (
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
    central_question TEXT,
    agenda_horizon TEXT,
    lead BLOB,
    status TEXT,
    from_date TEXT,
    to_date TEXT,
    scope TEXT,
    result_summary TEXT
) STRICT;

CREATE TABLE advice (
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
    addressee_kind TEXT,
    addressee TEXT,
    from_unit BLOB,
    decision_on TEXT,
    reason TEXT,
    key_message TEXT,
    requested TEXT,
    dilemma TEXT,
    options TEXT,
    gaps_text TEXT,
    no_gaps INTEGER,
    status TEXT,
    offered_on TEXT,
    outcome_on TEXT,
    outcome_note TEXT,
    version TEXT
) STRICT;

CREATE TABLE advice_statement (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    advice BLOB,
    sequence INTEGER,
    text TEXT,
    certainty TEXT,
    own_assessment INTEGER
) STRICT;

CREATE TABLE citation (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    cited_in BLOB,
    sequence INTEGER,
    target BLOB,
    other TEXT,
    locator TEXT,
    note TEXT
) STRICT;

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    advice BLOB,
    unit BLOB,
    person BLOB,
    date TEXT,
    position TEXT,
    remark TEXT
) STRICT;

CREATE TABLE advice_version (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    advice BLOB,
    version TEXT,
    frozen_on TEXT,
    frozen_by TEXT,
    print_sha256 TEXT,
    data_sha256 TEXT
) STRICT;

CREATE TABLE use_record (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    object BLOB,
    using_unit BLOB,
    dossier BLOB,
    used_in TEXT,
    reference TEXT,
    date TEXT,
    how TEXT,
    note TEXT
) STRICT;

CREATE TABLE collection (
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
    audience TEXT,
    description TEXT,
    contact_unit BLOB,
    rule TEXT,
    public INTEGER,
    slug TEXT
) STRICT;

CREATE INDEX task_about ON task (about);
CREATE INDEX contact_moment_institute ON contact_moment (institute);
CREATE INDEX contact_moment_date ON contact_moment (date);
CREATE INDEX finding_study ON finding (study);
CREATE INDEX finding_approach ON finding (approach);
CREATE INDEX lesson_approach ON lesson (approach);
CREATE INDEX lesson_dossier ON lesson (dossier);
CREATE INDEX signal_status ON signal (status);
CREATE INDEX signal_observed_on ON signal (observed_on);
CREATE INDEX signal_dossier_link_signal ON signal_dossier_link (signal);
CREATE INDEX signal_dossier_link_dossier ON signal_dossier_link (dossier);
CREATE INDEX signal_assessment_signal ON signal_assessment (signal);
CREATE INDEX bulletin_item_bulletin ON bulletin_item (bulletin);
CREATE INDEX bulletin_item_object ON bulletin_item (object);
CREATE INDEX event_start ON event (start);
CREATE INDEX event_exploration ON event (exploration);
CREATE INDEX event_project ON event (project);
CREATE INDEX agenda_item_event ON agenda_item (event);
CREATE INDEX agenda_item_about ON agenda_item (about);
CREATE INDEX participant_event ON participant (event);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX insight_event ON insight (event);
CREATE INDEX advice_status ON advice (status);
CREATE INDEX advice_statement_advice ON advice_statement (advice);
CREATE INDEX citation_cited_in ON citation (cited_in);
CREATE INDEX citation_target ON citation (target);
CREATE INDEX consultation_advice ON consultation (advice);
CREATE INDEX advice_version_advice ON advice_version (advice);
CREATE INDEX use_record_object ON use_record (object);
CREATE INDEX use_record_dossier ON use_record (dossier);
