// SPDX-License-Identifier: EUPL-1.2
#include "models/opportunitycolumns.h"

#include "report/labels.h"
#include "report/overlapwords.h"
#include "report/proposalwords.h"
#include "wording/actionwords.h"
#include "wording/datetext.h"

namespace kb {

namespace {

Mark actionMark(JointAction action)
{
    switch (action) {
    case JointAction::Programme:
        return {Shape::Disc, Meaning::Accent};
    case JointAction::JoinCommittee:
        return {Shape::HalfDisc, Meaning::Accent};
    case JointAction::ShareResult:
        return {Shape::Ring, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

QString proposalOf(const OpportunityLine &group)
{
    return group.state() == GroupState::Open ? label(group.proposal.action) : label(group.state());
}

Mark markOfGroup(const OpportunityLine &group)
{
    if (group.isReopened())
        return {Shape::Diamond, Meaning::Accent};
    switch (group.state()) {
    case GroupState::Open:
        return actionMark(group.proposal.action);
    case GroupState::Afgesproken:
        return actionStatusMark(group.agreed->agreed);
    case GroupState::NietNodig:
        return {Shape::Bar, Meaning::Quiet};
    }
    Q_UNREACHABLE();
}

/// The project or study that the proposal is about, or who leads without one.
QString whereToBegin(const PairProposal &proposal)
{
    if (!proposal.aboutCode().isEmpty() || proposal.lead.isEmpty())
        return proposal.aboutCode();
    return columnText(QT_TRANSLATE_NOOP("Columns", "%1 leads")).arg(proposal.lead);
}

/// While somebody has something to do; then how it ended.
QString whoLeads(const AgreedLine &line)
{
    const bool isLed = isRunning(line.action.status) && !line.lead.code.isEmpty();
    return isLed ? columnText(QT_TRANSLATE_NOOP("Columns", "%1 leads")).arg(line.lead.code)
                 : label(line.action.status);
}

/// Of a group that was not needed first why it is in the list.
QString noteOfProposal(const OpportunityLine &group)
{
    if (group.isReopened())
        return columnText(QT_TRANSLATE_NOOP("Columns", "again: larger now"));
    if (group.state() == GroupState::Afgesproken)
        return whoLeads(group.agreed->agreed);
    return group.state() == GroupState::Open ? whereToBegin(group.proposal) : QString();
}

/// What is agreed instead of what is proposed.
QString wholeProposal(const OpportunityLine &group)
{
    return group.state() == GroupState::Afgesproken ? group.agreed->agreed.action.what
                                                    : proposalWords(group.proposal);
}

constexpr qsizetype ConceptsOnFirstLine = 2;

/// The name, or the first concepts; the others stand below it, so that both lines can be read.
QString groupSubject(const OpportunityLine &group)
{
    if (!group.name.isEmpty() || group.concepts.isEmpty())
        return group.title();
    return group.concepts.mid(0, ConceptsOnFirstLine).join(QStringLiteral(", "));
}

QString conceptsBelow(const OpportunityLine &group)
{
    return group.concepts.mid(group.name.isEmpty() ? ConceptsOnFirstLine : 0).join(QStringLiteral(", "));
}

QString questionCodes(const OpportunityLine &group)
{
    QStringList codes;
    for (const Headline &question : group.questions)
        codes.append(question.code);
    return codes.join(u'\n');
}

} // namespace

std::span<const Column<OpportunityLine>> opportunityColumns()
{
    using Line = OpportunityLine;
    static constexpr std::array columns{
        Column<Line>{.key = "title",
                     .title = QT_TRANSLATE_NOOP("Columns", "Subject"),
                     .value = [](const Line &group) -> QVariant { return groupSubject(group); },
                     .tooltip = [](const Line &group) { return group.title(); },
                     .note = conceptsBelow,
                     .width = 0,
                     .least = 26, // the preview beside it says all
                     .sorting = Sorting::No},
        Column<Line>{.key = "action",
                     .title = QT_TRANSLATE_NOOP("Columns", "Proposal"),
                     .value = [](const Line &group) -> QVariant { return proposalOf(group); },
                     .tooltip = wholeProposal,
                     .mark = markOfGroup,
                     .note = noteOfProposal,
                     .width = 26,
                     .sorting = Sorting::No,
                     .cut = Cut::RatherLeftOut},
        Column<Line>{.key = "needby",
                     .title = QT_TRANSLATE_NOOP("Columns", "Needed by"),
                     .value = [](const Line &group) -> QVariant { return dateText(group.needBy); },
                     .day = [](const Line &group) { return group.needBy; },
                     .tooltip = [](const Line &group) { return exactDateText(group.needBy); },
                     .width = 12,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "questions",
                     .title = QT_TRANSLATE_NOOP("Columns", "Questions"),
                     .value = [](const Line &group) -> QVariant { return int(group.questions.size()); },
                     .tooltip = [](const Line &group) { return questionCodes(group); },
                     .width = 8,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{.key = "needed",
                     .title = QT_TRANSLATE_NOOP("Columns", "Needed"),
                     .value = [](const Line &group) -> QVariant { return group.needed; },
                     .explanation = QT_TRANSLATE_NOOP("Columns", "Questions that need an answer before "
                                                                 "you can advise well"),
                     .width = 8,
                     .align = Align::End,
                     .sorting = Sorting::No},
        Column<Line>{
            .key = "units",
            .title = QT_TRANSLATE_NOOP("Columns", "Units"),
            .value = [](const Line &group) -> QVariant { return group.units.join(QStringLiteral(", ")); },
            .tooltip = [](const Line &group) { return group.units.join(QStringLiteral(", ")); },
            .width = 34,
            .sorting = Sorting::No,
            .cut = Cut::RatherLeftOut},
    };
    return columns;
}

} // namespace kb
