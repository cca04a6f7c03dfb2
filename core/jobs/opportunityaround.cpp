// SPDX-License-Identifier: EUPL-1.2
// What there is already around a group of questions: the second part of OpportunityList.
#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/opportunitylist.h"
#include "jobs/personlist.h"
#include "overlap/bridges.h"
#include "report/bridgewords.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Local ids as a query takes them.
QString jsonText(const QList<qint64> &ids)
{
    return QString::fromLatin1(jsonOf(ids));
}

struct FoundProject
{
    Uid uid;
    Phase phase = Phase::Idee;
    qint64 money = 0;
    bool hasCommittee = false;
};

Result<QList<FoundProject>> projectsOf(Bank &bank, const QString &questions)
{
    return bank.context().db.all(
        sqlFile("overlap/group_projects"),
        [](Row row) {
            FoundProject project{.uid = row.next<Uid>()};
            project.phase = fromCode<Phase>(row.next<QString>()).value_or(Phase::Idee);
            project.money = row.next<qint64>();
            project.hasCommittee = row.next<bool>();
            return project;
        },
        QStringView(questions));
}

Result<QList<OpportunityProject>> projectLines(Bank &bank, const QString &questions)
{
    const auto found = projectsOf(bank, questions);
    if (!found)
        return found.error();
    QList<Uid> uids;
    for (const FoundProject &project : *found)
        uids.append(project.uid);
    const auto lines = headlines(bank.context().db, uids);
    if (!lines)
        return lines.error();
    QList<OpportunityProject> projects;
    for (const FoundProject &project : *found)
        projects.append({lines->value(project.uid), project.phase, project.money, project.hasCommittee});
    return projects;
}

Result<QList<OpportunityStudy>> studyLines(Bank &bank, const QString &questions)
{
    QList<std::pair<Uid, bool>> found;
    const auto read = bank.context().db.forEach(
        sqlFile("overlap/group_studies"),
        [&](Row row) {
            const Uid study = row.next<Uid>();
            found.append({study, row.next<bool>()});
        },
        QStringView(questions), bank.identity().unit);
    QList<Uid> uids;
    for (const auto &[study, isLinked] : std::as_const(found))
        uids.append(study);
    const auto lines = headlines(bank.context().db, uids);
    if (!read || !lines)
        return read ? lines.error() : read.error();
    QList<OpportunityStudy> studies;
    for (const auto &[study, isLinked] : std::as_const(found))
        studies.append({lines->value(study), isLinked});
    return studies;
}

/// Where each of them works now.
Result<QHash<qint64, QStringList>> workplacesOf(Bank &bank, const QList<Headline> &people)
{
    QList<qint64> ids;
    for (const Headline &person : people)
        ids.append(person.id);
    const auto persons = PersonList(bank).lines(ids);
    if (!persons)
        return persons.error();
    QHash<qint64, QStringList> workplaces;
    for (const PersonLine &person : *persons)
        workplaces.insert(person.facts.id, person.worksAt);
    return workplaces;
}

Result<QList<OpportunityExpert>> expertLines(Bank &bank, const QString &questions)
{
    const auto found = bank.context().db.all(
        sqlFile("overlap/group_experts"), [](Row row) { return row.next<Uid>(); }, QStringView(questions));
    const auto people = found ? linesOf(bank.context().db, *found) : Result<QList<Headline>>(found.error());
    if (!people)
        return people.error();
    const auto workplaces = workplacesOf(bank, *people);
    if (!workplaces)
        return workplaces.error();
    QList<OpportunityExpert> experts;
    for (const Headline &person : *people)
        experts.append({person, workplaces->value(person.id)});
    return experts;
}

Result<QList<std::pair<Uid, Uid>>> pairsAmong(Bank &bank, const QString &questions)
{
    return bank.context().db.all(
        sqlFile("overlap/group_pairs"),
        [](Row row) {
            const Uid a = row.next<Uid>();
            return std::pair(a, row.next<Uid>());
        },
        QStringView(questions), bank.identity().unit);
}

/// By the codes of the questions, in the order of these.
Result<QStringList> hingesOf(Bank &bank, const QList<Uid> &questions, const QString &asked)
{
    const auto pairs = pairsAmong(bank, asked);
    const auto lines = headlines(bank.context().db, questions);
    if (const Error *error = firstError(pairs, lines))
        return *error;
    QStringList hinges;
    const QList<Bridge> bridges = bridgesOf(questions, *pairs);
    for (const Bridge &bridge : bridges) {
        QStringList beyond;
        for (const Uid &question : bridge.beyond)
            beyond.append(codeOrTitle(lines->value(question)));
        hinges.append(bridgeWords(codeOrTitle(lines->value(bridge.far)),
                                  codeOrTitle(lines->value(bridge.near)), beyond));
    }
    return hinges;
}

} // namespace

QString OpportunityExpert::inALine() const
{
    return worksAt.isEmpty() ? line.title
                             : QStringLiteral("%1 (%2)").arg(line.title, worksAt.join(QStringLiteral(", ")));
}

Result<OpportunityAround> OpportunityList::around(const QList<Uid> &questions) const
{
    const auto ids = knownIds(m_bank.context().db, questions);
    if (!ids)
        return ids.error();
    const QString asked = jsonText(*ids);
    auto projects = projectLines(m_bank, asked);
    auto studies = studyLines(m_bank, asked);
    auto experts = expertLines(m_bank, asked);
    auto hinges = hingesOf(m_bank, questions, asked);
    if (const Error *error = firstError(projects, studies, experts, hinges))
        return *error;
    return OpportunityAround{*std::move(projects), *std::move(studies), *std::move(experts),
                             *std::move(hinges)};
}

} // namespace kb
