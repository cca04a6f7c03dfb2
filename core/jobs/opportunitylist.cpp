// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/opportunitynames.h"
#include "jobs/opportunityrun.h"
#include "jobs/pairsides.h"
#include "jobs/personlist.h"
#include "model/knowledgequestion.h"
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

/// Of the questions of all groups that are in use: who asks them.
Result<QHash<Uid, Uid>> unitsOfQuestions(Bank &bank, const QList<Opportunity> &groups)
{
    QList<Uid> questions;
    for (const Opportunity &group : groups)
        questions += group.questions;
    const auto lines = linesOf(bank.context().db, questions);
    if (!lines)
        return lines.error();
    QHash<Uid, Uid> units;
    for (const Headline &line : *lines)
        units.insert(line.uid, line.unit);
    return units;
}

QList<Uid> questionsInUse(const Opportunity &group, const QHash<Uid, Uid> &units)
{
    QList<Uid> questions = group.questions;
    questions.removeIf([&](const Uid &question) { return !units.contains(question); });
    return questions;
}

/// By one of these units; without units by whoever.
bool isAskedBy(const QList<Uid> &wanted, const QList<Uid> &questions, const QHash<Uid, Uid> &units)
{
    return wanted.isEmpty() || std::ranges::any_of(questions, [&](const Uid &question) {
               return wanted.contains(units.value(question));
           });
}

/// How badly and how soon answers are needed, by the questions that have none yet.
void addNeeds(OpportunityLine &line, const QList<KnowledgeQuestion> &questions)
{
    for (const KnowledgeQuestion &question : questions) {
        if (question.status == QuestionStatus::Beantwoord) {
            line.answered.insert(question.uid);
            continue;
        }
        line.needed += question.needClass == NeedClass::Nodig ? 1 : 0;
        if (!question.needBy.isValid())
            continue;
        line.needBys.insert(question.uid, question.needBy);
        if (!line.needBy.isValid() || question.needBy < line.needBy)
            line.needBy = question.needBy;
    }
}

} // namespace

QString OpportunityLine::title() const
{
    if (!name.isEmpty() || questions.isEmpty())
        return name;
    return concepts.isEmpty() ? questions.first().title : concepts.join(QStringLiteral(", "));
}

QString OpportunityExpert::inALine() const
{
    return worksAt.isEmpty() ? line.title
                             : QStringLiteral("%1 (%2)").arg(line.title, worksAt.join(QStringLiteral(", ")));
}

QList<Uid> OpportunityLine::questionUids() const
{
    QList<Uid> uids;
    for (const Headline &question : questions)
        uids.append(question.uid);
    return uids;
}

Result<QList<qint64>> OpportunityList::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

Result<QList<qint64>> OpportunityList::ids(const OpportunityQuery &query) const
{
    const auto kept = keptOpportunities(m_bank);
    if (!kept)
        return kept.error();
    const auto units = unitsOfQuestions(m_bank, kept->groups);
    const auto said = GroupsNotNeeded::of(m_bank);
    if (const Error *error = firstError(units, said))
        return *error;
    QList<qint64> ids;
    for (qsizetype at = 0; at < kept->groups.size(); ++at) {
        const QList<Uid> inUse = questionsInUse(kept->groups[at], *units);
        if (inUse.size() > 1 && // of one question the other went to the trash since
            isAskedBy(query.units, inUse, *units) && query.states.contains(stateOf(said->about(inUse))))
            ids.append(at + 1);
    }
    return ids;
}

Result<QList<OpportunityLine>> OpportunityList::lines(const QList<qint64> &ids) const
{
    const auto kept = keptOpportunities(m_bank);
    const auto names = OpportunityNames::of(m_bank);
    const auto said = GroupsNotNeeded::of(m_bank);
    if (const Error *error = firstError(kept, names, said))
        return *error;
    QList<OpportunityLine> lines;
    for (const qint64 id : ids) {
        if (id < 1 || id > kept->groups.size())
            continue;
        const Opportunity &group = kept->groups[id - 1];
        auto line = lineOf(id, group);
        if (!line)
            return line.error();
        line->name = names->nameOf(group.questions);
        line->notNeeded = said->about(line->questionUids());
        lines.append(*std::move(line));
    }
    return lines;
}

Result<OpportunityLine> OpportunityList::lineOf(qint64 id, const Opportunity &group) const
{
    const auto known = headlines(m_bank.context().db, group.questions);
    if (!known)
        return known.error();
    OpportunityLine line{.id = id,
                         .concepts = group.concepts,
                         .shared = group.shared,
                         .strongest = group.strongest,
                         .counted = group.counted};
    for (const Uid &uid : group.questions) {
        const auto question = known->constFind(uid);
        if (question != known->cend() && !question->deleted)
            line.questions.append(*question);
    }
    for (const CountedPair &pair : group.counted.highest)
        line.highestByName.append(pairName(known->value(pair.a), known->value(pair.b)));
    return complete(std::move(line));
}

Result<OpportunityLine> OpportunityList::complete(OpportunityLine line) const
{
    QList<qint64> ids;
    for (const Headline &question : std::as_const(line.questions)) {
        ids.append(question.id);
        if (!line.units.contains(question.unitCode))
            line.units.append(question.unitCode);
    }
    line.units.sort();
    const auto questions = m_bank.records<KnowledgeQuestion>().rows(ids);
    const auto sides = sidesOf(m_bank.context().db, line.questions);
    if (const Error *error = firstError(questions, sides))
        return *error;
    addNeeds(line, *questions);
    line.proposal = proposalFor(*sides);
    return line;
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
    if (const Error *error = firstError(projects, studies, experts))
        return *error;
    return OpportunityAround{*std::move(projects), *std::move(studies), *std::move(experts)};
}

Result<QList<Headline>> OpportunityList::loose() const
{
    const auto kept = keptOpportunities(m_bank);
    return kept ? linesOf(m_bank.context().db, kept->loose) : Result<QList<Headline>>(kept.error());
}

} // namespace kb
