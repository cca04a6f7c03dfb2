-- SPDX-License-Identifier: EUPL-1.2
CREATE INDEX advice_refcode ON advice (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX advice_statement_advice ON advice_statement (advice);
CREATE INDEX advice_status ON advice (status);
CREATE INDEX advice_version_advice ON advice_version (advice);
CREATE INDEX agenda_item_about ON agenda_item (about);
CREATE INDEX agenda_item_event ON agenda_item (event);
CREATE INDEX approach_refcode ON approach (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX attachment_about ON attachment (about);
CREATE INDEX attachment_sha256 ON attachment (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX bulletin_item_bulletin ON bulletin_item (bulletin);
CREATE INDEX bulletin_item_object ON bulletin_item (object);
CREATE INDEX bulletin_refcode ON bulletin (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX citation_cited_in ON citation (cited_in);
CREATE INDEX citation_target ON citation (target);
CREATE INDEX collection_refcode ON collection (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX committee_member_project ON committee_member (project);
CREATE INDEX consultation_advice ON consultation (advice);
CREATE INDEX contact_moment_date ON contact_moment (date);
CREATE INDEX contact_moment_follow_up ON contact_moment (follow_up_on) WHERE follow_up_on IS NOT NULL;
CREATE INDEX contact_moment_institute ON contact_moment (institute);
CREATE INDEX contact_moment_refcode ON contact_moment (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX dossier_milestone_date ON dossier_milestone (date);
CREATE INDEX dossier_milestone_dossier ON dossier_milestone (dossier);
CREATE INDEX event_exploration ON event (exploration);
CREATE INDEX event_project ON event (project);
CREATE INDEX event_refcode ON event (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX event_span ON event (start, "end", alive);
CREATE INDEX event_start ON event (start);
CREATE INDEX event_status ON event (status, start);
CREATE INDEX event_unreported ON event (start, status, owner_unit) WHERE report IS NULL AND alive = 1;
CREATE INDEX exploration_refcode ON exploration (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX external_bank_refcode ON external_bank (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX finding_approach ON finding (approach);
CREATE INDEX finding_study ON finding (study);
CREATE INDEX insight_event ON insight (event);
CREATE INDEX institute_refcode ON institute (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX knowledge_question_dossier ON knowledge_question (dossier, alive, status) WHERE dossier IS NOT NULL;
CREATE INDEX knowledge_question_due ON knowledge_question (need_by, owner_unit)
    WHERE alive = 1 AND need_class = 'nodig' AND status IN ('open', 'onderzoek', 'deels');
CREATE INDEX knowledge_question_external_id ON knowledge_question (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX knowledge_question_own ON knowledge_question (owner_unit, status, alive);
CREATE INDEX knowledge_question_refcode ON knowledge_question (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX knowledge_question_revisit_on ON knowledge_question (revisit_on) WHERE revisit_on IS NOT NULL;
CREATE INDEX lesson_approach ON lesson (approach);
CREATE INDEX lesson_dossier ON lesson (dossier);
CREATE INDEX lesson_refcode ON lesson (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX link_from ON link (from_uid, type, alive, to_uid);
CREATE INDEX link_to ON link (to_uid, type, alive, from_uid);
CREATE INDEX note_about ON note (about);
CREATE INDEX operation_hlc ON operation (hlc);
CREATE INDEX operation_record ON operation (record);
CREATE INDEX overlap_a ON overlap (a, kind, level, b);
CREATE INDEX overlap_action_due ON overlap_action (due);
CREATE INDEX overlap_b ON overlap (b, kind, level, a);
CREATE INDEX overlap_level ON overlap (level, a, b);
CREATE INDEX overlap_place ON overlap (place);
CREATE INDEX participant_event ON participant (event);
CREATE INDEX participant_person ON participant (person);
CREATE INDEX person_refcode ON person (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX person_review_after ON person (review_after) WHERE review_after IS NOT NULL;
CREATE INDEX phase_change_project ON phase_change (project);
CREATE INDEX policy_dossier_refcode ON policy_dossier (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX project_comment_project ON project_comment (project);
CREATE INDEX research_project_refcode ON research_project (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX signal_act_before ON signal (act_before, status, owner_unit) WHERE act_before IS NOT NULL;
CREATE INDEX signal_assessment_signal ON signal_assessment (signal);
CREATE INDEX signal_dossier_link_dossier ON signal_dossier_link (dossier, alive, relevance, signal, unit);
CREATE INDEX signal_dossier_link_signal ON signal_dossier_link (signal);
CREATE INDEX signal_next_review ON signal (next_review, status, owner_unit, alive) WHERE next_review IS NOT NULL;
CREATE INDEX signal_observed_on ON signal (observed_on);
CREATE INDEX signal_owner ON signal (owner_unit, alive, status, changed_at);
CREATE INDEX signal_refcode ON signal (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX signal_state ON signal (id, alive, status, owner_unit);
CREATE INDEX signal_status ON signal (status);
CREATE INDEX signal_waiting ON signal (status, owner_unit, alive);
CREATE INDEX signal_wide ON signal (owner_unit) WHERE ministry_wide = 1;
CREATE INDEX study_doi ON study (doi) WHERE doi IS NOT NULL;
CREATE INDEX study_external_id ON study (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX study_in_use ON study (id) WHERE alive = 1;
CREATE INDEX study_isbn ON study (isbn) WHERE isbn IS NOT NULL;
CREATE INDEX study_question_link_question ON study_question_link (question);
CREATE INDEX study_question_link_study ON study_question_link (study);
CREATE INDEX study_refcode ON study (refcode COLLATE NOCASE) WHERE refcode IS NOT NULL;
CREATE INDEX study_relation_study ON study_relation (study);
CREATE INDEX study_relation_target ON study_relation (target);
CREATE INDEX study_state ON study (id, alive, owner_unit, publication_status, issued);
CREATE INDEX study_unexplained ON study (owner_unit) WHERE summary_plain IS NULL AND alive = 1;
CREATE INDEX study_withdrawn ON study (id) WHERE publication_status = 'ingetrokken' AND alive = 1;
CREATE INDEX task_about ON task (about);
CREATE INDEX task_due ON task (due);
CREATE INDEX task_open ON task (due, unit) WHERE alive = 1 AND ifnull(status, 'open') IN ('open', 'bezig');
CREATE INDEX use_record_dossier ON use_record (dossier);
CREATE INDEX use_record_object ON use_record (object);
CREATE INDEX verdict_b ON verdict (b);
CREATE INDEX verdict_pair ON verdict (a, b);
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
, unit BLOB) STRICT;
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
, no_outcome TEXT) STRICT;
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
CREATE TABLE external_bank (
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
    name TEXT,
    held_by TEXT,
    url TEXT,
    content TEXT,
    access TEXT,
    contact TEXT,
    checked_on TEXT
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
CREATE TABLE file_text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    outcome TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    text TEXT NOT NULL,
    words BLOB NOT NULL
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
CREATE TABLE incarnation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    unit BLOB,
    own INTEGER NOT NULL,
    made_at INTEGER NOT NULL
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
, merged_into BLOB) STRICT;
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
, reopen_reason TEXT) STRICT;
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
CREATE TABLE overlap_action (
    id INTEGER PRIMARY KEY,
    alive INTEGER NOT NULL,
    conflict INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB,
    changed_at INTEGER NOT NULL,
    changed_by BLOB,
    kind TEXT,
    what TEXT,
    lead_unit BLOB,
    due TEXT,
    status TEXT,
    answer TEXT,
    answer_text TEXT,
    result TEXT,
    follow_up BLOB
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
, merged_into BLOB) STRICT;
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
, phase_remark TEXT) STRICT;
CREATE TABLE search_axes (
    number INTEGER PRIMARY KEY,
    pipeline TEXT NOT NULL,
    texts INTEGER NOT NULL,
    trust REAL NOT NULL,
    later INTEGER NOT NULL DEFAULT 0,
    placings INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE search_block (
    key INTEGER PRIMARY KEY,
    postings BLOB NOT NULL
) STRICT;
CREATE TABLE search_document (
    record INTEGER PRIMARY KEY,
    words BLOB NOT NULL
) STRICT;
CREATE TABLE search_feature (
    key INTEGER PRIMARY KEY,
    rarity REAL NOT NULL,
    step REAL NOT NULL,
    loadings BLOB NOT NULL
) STRICT;
CREATE TABLE search_place (
    block INTEGER PRIMARY KEY,
    axes INTEGER NOT NULL,
    placing INTEGER NOT NULL,
    places BLOB NOT NULL
) STRICT;
CREATE TABLE search_recent (
    record INTEGER PRIMARY KEY,
    words BLOB
) STRICT;
CREATE TABLE search_term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE search_unplaced (
    id INTEGER PRIMARY KEY,
    record INTEGER NOT NULL UNIQUE
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
, region TEXT) STRICT;
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
, grounds TEXT, words_a TEXT, words_b TEXT, show_rule TEXT, is_manual INTEGER, second_reviewer TEXT, of_group INTEGER) STRICT;
