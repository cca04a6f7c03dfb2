// SPDX-License-Identifier: EUPL-1.2
#include "cli/commands.h"
#include "cli/followchanges.h"
#include "cli/papers.h"
#include "cli/session.h"
#include "cli/words.h"
#include "jobs/opportunitiespaperjob.h"
#include "jobs/opportunitylist.h"
#include "print/savedocument.h"
#include "report/agreedwords.h"
#include "report/labels.h"
#include "report/overlapwords.h"
#include "report/proposalwords.h"

#include <QJsonArray>

namespace kb::cli {

namespace {

/// A group with everything that is told about it.
struct ToldOpportunity
{
    qsizetype rank = 0; ///< among those that are shown
    OpportunityLine line;
    OpportunityAround around;
};

QJsonObject toJson(const OpportunityProject &project)
{
    return {{QStringLiteral("code"), project.line.code},
            {QStringLiteral("unit"), project.line.unitCode},
            {QStringLiteral("phase"), QString(codeOf(project.phase))},
            {QStringLiteral("cents"), project.money}};
}

QJsonObject toJson(const CountedPair &pair)
{
    return {{QStringLiteral("uid_a"), textOf(pair.a)},
            {QStringLiteral("uid_b"), textOf(pair.b)},
            {QStringLiteral("points"), pair.points}};
}

template <typename List, typename ToValue> QJsonArray arrayOf(const List &list, ToValue toValue)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(toValue(one));
    return array;
}

/// Why somebody said that the group is not needed; empty when nobody did.
QString reasonOf(const OpportunityLine &group)
{
    return group.notNeeded ? group.notNeeded->decision.reason : QString();
}

/// What was agreed about its questions; empty when nothing was.
QString agreedOn(const OpportunityLine &group)
{
    if (!group.agreed)
        return {};
    const AgreedLine &line = group.agreed->agreed;
    return agreedInALine(line.action, line.lead.code, paperLanguage());
}

/// The codes of the questions that need nothing any more.
QJsonArray answeredIn(const OpportunityLine &group)
{
    QJsonArray codes;
    for (const Headline &question : group.questions) {
        if (group.answered.contains(question.uid))
            codes.append(question.code);
    }
    return codes;
}

QJsonObject toJson(const OpportunityLine &group)
{
    const auto codeIn = [](const Headline &line) { return line.code; };
    const auto uidIn = [](const Headline &line) { return textOf(line.uid); };
    return {{QStringLiteral("title"), group.title()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("units"), QJsonArray::fromStringList(group.units)},
            {QStringLiteral("questions"), arrayOf(group.questions, codeIn)},
            {QStringLiteral("uids"), arrayOf(group.questions, uidIn)},
            {QStringLiteral("answered"), answeredIn(group)},
            {QStringLiteral("shared"), QJsonArray::fromStringList(group.shared)},
            {QStringLiteral("needed"), group.needed},
            {QStringLiteral("need_by"), group.needBy.toString(Qt::ISODate)},
            {QStringLiteral("strongest"), group.strongest},
            {QStringLiteral("state"), QString(codeOf(group.state()))},
            {QStringLiteral("reason"), reasonOf(group)},
            {QStringLiteral("agreed"), agreedOn(group)}};
}

void addPairs(QJsonObject &object, const CountedPairs &counted)
{
    const auto objectOf = [](const CountedPair &pair) { return toJson(pair); };
    object.insert(QStringLiteral("across"), counted.average());
    object.insert(QStringLiteral("pairs"), arrayOf(counted.highest, objectOf));
    object.insert(QStringLiteral("other_pairs"), counted.others);
    object.insert(QStringLiteral("points_of_others"), counted.pointsOfOthers);
}

void addProposal(QJsonObject &object, const PairProposal &proposal)
{
    object.insert(QStringLiteral("action"), QString(codeOf(proposal.action)));
    object.insert(QStringLiteral("lead"), proposal.lead);
    object.insert(QStringLiteral("project"), proposal.project);
    object.insert(QStringLiteral("study"), proposal.study);
}

void addAround(QJsonObject &object, const OpportunityAround &around)
{
    const auto objectOf = [](const OpportunityProject &project) { return toJson(project); };
    const auto codeIn = [](const OpportunityStudy &study) { return study.line.code; };
    const auto nameIn = [](const OpportunityExpert &expert) { return expert.line.title; };
    object.insert(QStringLiteral("projects"), arrayOf(around.projects, objectOf));
    object.insert(QStringLiteral("studies"), arrayOf(around.studies, codeIn));
    object.insert(QStringLiteral("experts"), arrayOf(around.experts, nameIn));
    object.insert(QStringLiteral("hinges"), QJsonArray::fromStringList(around.hinges));
}

QJsonObject toJson(const ToldOpportunity &told)
{
    QJsonObject object = toJson(told.line);
    object.insert(QStringLiteral("rank"), told.rank);
    addPairs(object, told.line.counted);
    addProposal(object, told.line.proposal);
    addAround(object, told.around);
    return object;
}

void printAll(Session &session, const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty())
        session.print(QStringLiteral("       %1: %2").arg(title, lines.join(QStringLiteral(", "))));
}

void printAround(Session &session, const OpportunityAround &around)
{
    QStringList projects;
    for (const OpportunityProject &project : around.projects)
        projects.append(QStringLiteral("%1 (%2)").arg(
            project.line.code,
            projectNote(project.line.unitCode, project.stage(), project.money, paperLanguage())));
    QStringList studies;
    for (const OpportunityStudy &study : around.studies)
        studies.append(study.line.code);
    QStringList experts;
    for (const OpportunityExpert &expert : around.experts)
        experts.append(expert.inALine());
    printAll(session, Cli::tr("projects"), projects);
    printAll(session, Cli::tr("studies"), studies);
    printAll(session, Cli::tr("experts"), experts);
    for (const QString &hinge : around.hinges)
        session.print(QStringLiteral("       %1").arg(hinge));
}

void printOpportunity(Session &session, const ToldOpportunity &told)
{
    session.print(
        QStringLiteral("%1  %2  %3").arg(told.rank, 3).arg(told.line.units.join(u' '), told.line.title()));
    for (const Headline &question : told.line.questions)
        session.print(QStringLiteral("       %1")
                          .arg(told.line.answered.contains(question.uid)
                                   ? Cli::tr("%1 (answered)").arg(nameOf(question))
                                   : nameOf(question)));
    session.print(
        QStringLiteral("       %1: %2").arg(Cli::tr("proposal"), proposalWords(told.line.proposal)));
    if (told.line.notNeeded)
        session.print(QStringLiteral("       %1: %2").arg(label(GroupState::NietNodig), reasonOf(told.line)));
    if (told.line.agreed)
        session.print(
            QStringLiteral("       %1: %2").arg(label(GroupState::Afgesproken), agreedOn(told.line)));
    printAround(session, told.around);
}

Result<QList<ToldOpportunity>> toldBy(Bank &bank, const OpportunityQuery &query, int limit)
{
    const OpportunityList list(bank);
    const auto ids = list.ids(query);
    if (!ids)
        return ids.error();
    const auto lines = list.lines(ids->mid(0, limit));
    if (!lines)
        return lines.error();
    QList<ToldOpportunity> told;
    for (const OpportunityLine &line : *lines) {
        auto around = list.around(line.questionUids());
        if (!around)
            return around.error();
        told.append({told.size() + 1, line, *std::move(around)});
    }
    return told;
}

/// All groups: a paper has no limit.
ExitCode writePaper(Session &session, Bank &bank)
{
    const auto content = opportunitiesPaperContent(bank, paperLanguage());
    if (!content)
        return session.fail(content.error());
    return session.outcome(
        print::saveDocument(opportunitiesPaper(*content), session.arguments().value(QStringLiteral("out"))));
}

} // namespace

ExitCode overlapOpportunities(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto limit = arguments.count(QStringLiteral("limit"), 100);
    const bool isOnPaper = arguments.has(QStringLiteral("out"));
    if (!limit || !arguments.words().isEmpty() || (isOnPaper && !namesAPaper(session)))
        return session.wrongUse();
    const auto bank = session.openBank(OpenMode::ReadOnly);
    if (!bank)
        return ExitCode::Failed;
    followChanges(session);
    if (isOnPaper)
        return writePaper(session, *bank);
    const OpportunityQuery query =
        arguments.has(QStringLiteral("all")) ? OpportunityQuery::ofAll() : OpportunityQuery();
    const auto told = toldBy(*bank, query, *limit);
    if (!told)
        return session.fail(told.error());
    for (const ToldOpportunity &one : *told)
        session.isJson() ? session.print(toJson(one)) : printOpportunity(session, one);
    if (told->isEmpty() && !session.isJson())
        session.print(Cli::tr("No questions to programme together."));
    return ExitCode::Done;
}

} // namespace kb::cli
