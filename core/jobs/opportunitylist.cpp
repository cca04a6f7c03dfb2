// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunitylist.h"

#include "bank/bank.h"
#include "bank/storedrecord.h"
#include "base/firsterror.h"
#include "jobs/opportunitynames.h"
#include "jobs/opportunityrun.h"
#include "jobs/pairsides.h"
#include "model/knowledgequestion.h"

namespace kb {

namespace {

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

/// What people said comes before what they agreed: it is said later.
GroupState stateFrom(bool isNotNeeded, bool isAgreed)
{
    if (isNotNeeded)
        return GroupState::NietNodig;
    return isAgreed ? GroupState::Afgesproken : GroupState::Open;
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

Result<> addAgreements(Bank &bank, QList<OpportunityLine> &lines)
{
    QList<QList<Uid>> questions;
    for (const OpportunityLine &line : std::as_const(lines))
        questions.append(line.questionUids());
    const auto agreements = AgreedGroups::of(bank);
    const auto agreed = agreements ? agreements->about(questions) : agreements.error();
    if (!agreed)
        return agreed.error();
    for (qsizetype at = 0; at < lines.size(); ++at)
        lines[at].agreed = agreed->at(at);
    return {};
}

} // namespace

GroupState OpportunityLine::state() const
{
    return stateFrom(notNeeded && notNeeded->stands(), agreed && agreed->coversAll());
}

QString OpportunityLine::title() const
{
    if (!name.isEmpty() || questions.isEmpty())
        return name;
    return concepts.isEmpty() ? questions.first().title : concepts.join(QStringLiteral(", "));
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
    const auto agreed = AgreedGroups::of(m_bank);
    if (const Error *error = firstError(units, said, agreed))
        return *error;
    const auto stateOf = [&](const QList<Uid> &questions) {
        const auto notNeeded = said->about(questions);
        return stateFrom(notNeeded && notNeeded->stands(), agreed->coversAll(questions));
    };
    QList<qint64> ids;
    for (qsizetype at = 0; at < kept->groups.size(); ++at) {
        const QList<Uid> inUse = questionsInUse(kept->groups[at], *units);
        if (inUse.size() > 1 && // of one question the other went to the trash since
            isAskedBy(query.units, inUse, *units) && query.states.contains(stateOf(inUse)))
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
    const auto added = addAgreements(m_bank, lines);
    return added ? Result<QList<OpportunityLine>>(lines) : added.error();
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

Result<QList<Headline>> OpportunityList::loose() const
{
    const auto kept = keptOpportunities(m_bank);
    return kept ? linesOf(m_bank.context().db, kept->loose) : Result<QList<Headline>>(kept.error());
}

} // namespace kb
