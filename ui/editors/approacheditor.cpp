// SPDX-License-Identifier: EUPL-1.2
#include "editors/approacheditor.h"

#include "editors/bankchoices.h"
#include "editors/choiceeditors.h"
#include "editors/recordpicker.h"
#include "papers/approachpaper.h"
#include "widgets/paperview.h"

namespace kb {

namespace {

// The fields of model/approach.h.
constexpr FieldId ApproachName = 30;
constexpr FieldId ApproachKindField = 32;

} // namespace

EditorWords ApproachEditor::words()
{
    return {.isNew = tr("New approach"),
            .place = tr("%1 · Approach"),
            .untitled = tr("What is the approach called?"),
            .wanted = {{ApproachName, tr("Write the name of the approach.")}},
            .possible = {}};
}

ApproachEditor::ApproachEditor(Workspace &workspace, QWidget *parent)
    : FormEditor(workspace, words(), parent)
    , m_told(workspace, *this, findingsInStudies, kindsOfFindings(), [this] { showFindings(); })
{
    buildFacts();
    m_findings = addPaperPage(tr("Findings"));
    addHistoryPage();
}

void ApproachEditor::buildFacts()
{
    RecordForm &facts = addForm(tr("Facts"));
    facts.addLine({.field = ApproachName});
    facts.addLine({.field = 31});
    facts.addLine({.field = ApproachKindField},
                  [](const auto &edited) { return makeCodeEditor(codeChoices<ApproachKind>(), edited); });
    facts.addLine({.field = 33});
    links().add(facts, LinkType::Concept, tr("Concepts"), conceptChoices(workspace().bank()));
    facts.addLine(
        {.field = 35, .help = tr("An approach that is not in use any more stays where it was named")});
    facts.addLine(
        {.field = 34, .help = tr("What belongs to it goes over to that approach, when you save")},
        [this](const auto &edited) { return makeRecordPicker(workspace(), {Kind::Approach}, edited); });
    facts.addLine({.field = 12});
}

void ApproachEditor::showMore(const Approach & /*approach*/, Access /*access*/)
{
    showFindings();
}

/// Follows what is found elsewhere while the approach is open.
void ApproachEditor::showFindings()
{
    if (uid().isNull())
        return m_findings->say(findingsPaper({}));
    const QList<FindingInStudy> *told = m_told.of(uid());
    m_findings->say(told ? findingsPaper(*told) : Paper());
}

} // namespace kb
