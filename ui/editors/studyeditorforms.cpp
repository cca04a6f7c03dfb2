// SPDX-License-Identifier: EUPL-1.2
// The pages of the detail of a study: the first half of StudyEditor. The numbers are the fields of
// model/study.h, in reading order.
#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/filespage.h"
#include "editors/findingspage.h"
#include "editors/relationrows.h"
#include "editors/specialeditors.h"
#include "editors/studyeditor.h"
#include "editors/suggestedconcepts.h"
#include "editors/usespage.h"
#include "widgets/scrolled.h"

namespace kb {

namespace {

constexpr FieldId StudyMethods = 60;

} // namespace

void StudyEditor::buildFacts()
{
    m_facts = &addForm(tr("Facts"));
    m_facts->addLine({.field = 31});
    m_facts->addLine({.field = 32});
    m_facts->addLines({{.field = 30}, {.field = 55, .make = makeLanguageEditor}, {.field = 13}});
    m_facts->addLine({.field = 34, .help = tr("One name per line, as published: Kuipers, E.")},
                     makeContributionsEditor);
    m_facts->addLines({{.field = 37, .help = tr("A year, a month or a day: 2026, 2026-02 or 28 Feb 2026")},
                       {.field = 38},
                       {.field = 39}});
    m_facts->addLine({.field = 35}, [choices = unitChoices(workspace().bank())](const auto &edited) {
        return makeReferenceEditor(choices, edited);
    });
    m_facts->addLine({.field = 36, .help = tr("When it is no unit of the list")});
    m_facts->addLines({{.field = 63}, {.field = 64}});
    buildPlaces();
}

void StudyEditor::buildPlaces()
{
    m_facts->beginSection(tr("Where it can be found"));
    m_facts->addLines({{.field = 46}, {.field = 47}, {.field = 48}});
    m_facts->addLines({{.field = 53}, {.field = 54}});
    m_facts->addLines({{.field = 67}, {.field = 68}});
    m_facts->addLines({{.field = 69}, {.field = 70, .help = tr("For another licence: what it allows")}});
    m_facts->addLines({{.field = 71}, {.field = 72}});
    m_facts->beginSection(tr("Part of a journal or book"));
    m_facts->addLine({.field = 40});
    m_facts->addLines({{.field = 41}, {.field = 42}, {.field = 43}});
    m_facts->beginSection(tr("Further"));
    m_facts->addLine({.field = 33});
    m_facts->addLines({{.field = 44}, {.field = 45}});
    m_facts->addLine({.field = 52});
    m_facts->addLines({{.field = 49}, {.field = 50}});
    m_facts->addLine({.field = 51, .help = tr("One per line")});
}

void StudyEditor::buildSummary()
{
    constexpr int longestMessage = 280;
    constexpr int longestPlain = 1500;
    RecordForm &summary = addForm(tr("Summary"));
    summary.addLine({.field = 58, .help = tr("In one or two sentences"), .limit = longestMessage});
    summary.addLine({.field = 57, .limit = longestPlain});
    summary.addLine({.field = 56});
    summary.addLine({.field = 59});
    summary.addLine({.field = StudyMethods},
                    [](const auto &edited) { return makeCodesEditor(Kind::Study, StudyMethods, edited); });
    summary.addLines({{.field = 61}, {.field = 62}});
    summary.addLines({{.field = 65}, {.field = 66}});
}

void StudyEditor::buildFindings()
{
    m_findings = new FindingsPage(workspace());
    addPage(scrolled(m_findings, tr("Findings")), tr("Findings"));
    connect(m_findings, &ChildPage::edited, this, &StudyEditor::noteEdit);
}

void StudyEditor::buildConnections()
{
    Bank &bank = workspace().bank();
    m_connections = &addForm(tr("Links"));
    links().add(*m_connections, LinkType::Concept, tr("Concepts"), conceptChoices(bank));
    m_suggested = new SuggestedConcepts(workspace(), *m_connections, links(), [this] {
        const Study study = edited();
        return QStringList{study.title, study.titleTranslated, study.keyMessage, study.abstract}.join(u'\n');
    });
    links().addLive(workspace(), *m_connections, LinkType::PerformedBy, tr("Performed by"), Kind::Institute,
                    instituteChoices);
    links().add(*m_connections, LinkType::Dossier, tr("Dossiers"), dossierChoices(bank));
    m_connections->addLine(
        {.field = 15, .help = tr("Words that are not in the list of concepts, one per line")});
    m_relations = new RelationRows(workspace());
    m_relationsField =
        &m_connections->addField({.label = tr("What this study is to other studies")}, m_relations);
    connect(m_relations, &PartRows::edited, m_connections, &RecordForm::edited);
}

void StudyEditor::buildUses()
{
    m_uses = new UsesPage(workspace());
    addPage(scrolled(m_uses, tr("Use")), tr("Use"));
    connect(m_uses, &ChildPage::edited, this, &StudyEditor::noteEdit);
}

void StudyEditor::buildFiles()
{
    m_files = new FilesPage(workspace());
    addPage(scrolled(m_files, tr("Files")), tr("Files"));
    connect(m_files, &FilesPage::attachAsked, this, &StudyEditor::attach);
    connect(m_files, &ChildPage::edited, this, &StudyEditor::noteEdit);
}

void StudyEditor::buildPublication()
{
    RecordForm &publication = addForm(tr("Publication"));
    publication.addLines({{.field = 73}, {.field = 12}});
    publication.addLines({{.field = 74}, {.field = 75}, {.field = 76}});
    publication.addLine({.field = 77, .help = tr("For a study that is not made public")});
    publication.beginSection(tr("Before it is made public"));
    publication.addLine({.field = 81});
    publication.addLine({.field = 83});
    publication.addLine({.field = 82});
    publication.addLine(
        {.field = 85, .help = tr("When it is made public although not everybody can read it: why")});
    publication.beginSection(tr("Where and when"));
    publication.addLines({{.field = 78}, {.field = 79}});
    publication.addLine({.field = 80});
}

} // namespace kb
