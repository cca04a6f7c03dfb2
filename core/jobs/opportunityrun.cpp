// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunityrun.h"

#include "bank/bank.h"
#include "bank/notetoself.h"
#include "base/firsterror.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/reopening.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView KeptGroups("overlap.groups");
constexpr QLatin1StringView GroupsKey("groups");
constexpr QLatin1StringView LooseKey("loose");
constexpr QLatin1StringView QuestionsKey("questions");
constexpr QLatin1StringView UnitsKey("units");
constexpr QLatin1StringView ConceptsKey("concepts");
constexpr QLatin1StringView SharedKey("shared");
constexpr QLatin1StringView StrongestKey("strongest");
constexpr QLatin1StringView PairsKey("pairs"); // of each two places among the questions, and the points
constexpr QLatin1StringView OthersKey("others");
constexpr QLatin1StringView PointsOfOthersKey("points_of_others");

QJsonArray jsonUids(const QList<Uid> &uids)
{
    QJsonArray array;
    for (const Uid &uid : uids)
        array.append(textOf(uid));
    return array;
}

QList<Uid> uidsIn(const QJsonValue &array)
{
    QList<Uid> uids;
    for (const QString &text : array.toVariant().toStringList())
        uids.append(Uid(text));
    return uids;
}

QJsonArray jsonPairs(const Opportunity &group)
{
    QJsonArray pairs;
    for (const CountedPair &pair : group.counted.highest)
        pairs.append(
            QJsonArray{group.questions.indexOf(pair.a), group.questions.indexOf(pair.b), pair.points});
    return pairs;
}

QList<CountedPair> pairsIn(const QJsonArray &pairs, const QList<Uid> &questions)
{
    QList<CountedPair> counted;
    for (const QJsonValue &pair : pairs)
        counted.append({questions.value(pair[0].toInt()), questions.value(pair[1].toInt()), pair[2].toInt()});
    return counted;
}

QJsonObject toJson(const Opportunity &group)
{
    return {{QuestionsKey, jsonUids(group.questions)},
            {UnitsKey, group.units},
            {ConceptsKey, QJsonArray::fromStringList(group.concepts)},
            {SharedKey, QJsonArray::fromStringList(group.shared)},
            {StrongestKey, group.strongest},
            {PairsKey, jsonPairs(group)},
            {OthersKey, group.counted.others},
            {PointsOfOthersKey, group.counted.pointsOfOthers}};
}

Opportunity groupIn(const QJsonObject &json)
{
    const QList<Uid> questions = uidsIn(json.value(QuestionsKey));
    return {.questions = questions,
            .units = json.value(UnitsKey).toInt(),
            .concepts = json.value(ConceptsKey).toVariant().toStringList(),
            .shared = json.value(SharedKey).toVariant().toStringList(),
            .strongest = json.value(StrongestKey).toDouble(),
            .counted = {.highest = pairsIn(json.value(PairsKey).toArray(), questions),
                        .others = json.value(OthersKey).toInt(),
                        .pointsOfOthers = json.value(PointsOfOthersKey).toInt()}};
}

QString noteOf(const Opportunities &opportunities)
{
    QJsonArray groups;
    for (const Opportunity &group : opportunities.groups)
        groups.append(toJson(group));
    const QJsonObject note{{GroupsKey, groups}, {LooseKey, jsonUids(opportunities.loose)}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

using PairOfUids = std::pair<Uid, Uid>;

/// What was set aside counts again when it is new by what it shares now (spec 02, 2.8).
Result<bool> countsAgain(Bank &bank, const Overlap &now)
{
    const auto verdicts = verdictsOfPair(bank, now.a, now.b);
    if (!verdicts)
        return verdicts.error();
    if (verdicts->isEmpty() || verdicts->first().showRule == ShowRule::Nooit)
        return false;
    return isReopened(bank.context().db, verdicts->first(), now);
}

/// The pairs of questions of which this unit said that they are not about the same, and still does: what
/// changed as the update has it, which the bank does not hold yet, and the others as it holds them.
Result<QSet<PairOfUids>> pairsSetAside(Bank &bank, const OverlapUpdate &update)
{
    const auto pairs = bank.context().db.all(
        sqlFile("overlap/set_aside"),
        [](Row row) {
            const Uid a = row.next<Uid>();
            return PairOfUids(a, row.next<Uid>());
        },
        bank.identity().unit);
    const auto reopened = OverlapStore(bank).reopened(true);
    if (const Error *error = firstError(pairs, reopened))
        return *error;
    QSet<PairOfUids> aside(pairs->begin(), pairs->end());
    for (const ShownOverlap &pair : *reopened) {
        if (!update.records.contains(pair.pair.a) && !update.records.contains(pair.pair.b))
            aside.remove({pair.pair.a, pair.pair.b});
    }
    for (const Overlap &now : update.pairs) {
        if (!aside.contains({now.a, now.b}))
            continue;
        const auto counts = countsAgain(bank, now);
        if (!counts)
            return counts.error();
        if (*counts)
            aside.remove({now.a, now.b});
    }
    return aside;
}

} // namespace

Result<bool> renewOpportunities(Bank &bank, const OverlapIndex &index, const QList<LikeQuestions> &alike,
                                const OverlapUpdate &update, const std::stop_token &stop)
{
    const auto before = noteToSelf(bank.context().db, KeptGroups);
    const auto aside = pairsSetAside(bank, update);
    if (!before || !aside)
        return before ? aside.error() : before.error();
    QList<LikeQuestions> counting = alike;
    counting.removeIf([&](const LikeQuestions &pair) { return aside->contains({pair.a, pair.b}); });
    const auto found = findOpportunities(index.questions(), counting, {}, stop);
    if (!found)
        return found.error();
    const QString note = noteOf(*found);
    if (note == *before)
        return false;
    const auto kept = keepNoteToSelf(bank.context().db, KeptGroups, note);
    return kept ? Result<bool>(true) : kept.error();
}

Result<Opportunities> keptOpportunities(Bank &bank)
{
    const auto note = noteToSelf(bank.context().db, KeptGroups);
    if (!note)
        return note.error();
    const QJsonObject json = QJsonDocument::fromJson(note->toUtf8()).object();
    Opportunities kept{.groups = {}, .loose = uidsIn(json.value(LooseKey))};
    const QJsonArray groups = json.value(GroupsKey).toArray();
    for (const QJsonValue &group : groups)
        kept.groups.append(groupIn(group.toObject()));
    return kept;
}

} // namespace kb
