// SPDX-License-Identifier: EUPL-1.2
#include "jobs/opportunityrun.h"

#include "bank/bank.h"
#include "bank/notetoself.h"
#include "base/firsterror.h"
#include "jobs/overlapstore.h"
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

/// By pair of questions the verdict that sets it aside.
using SetAside = QHash<std::pair<Uid, Uid>, qint64>;

/// Of which this unit said that they are not about the same.
Result<SetAside> keptSetAside(Bank &bank)
{
    SetAside aside;
    const auto read = bank.context().db.forEach(
        sqlFile("overlap/set_aside"),
        [&](Row row) {
            const auto verdict = row.next<qint64>();
            const Uid a = row.next<Uid>();
            const Uid b = row.next<Uid>();
            aside.insert({a, b}, verdict);
        },
        bank.identity().unit);
    return read ? Result<SetAside>(aside) : read.error();
}

/// What was set aside counts again when it is new by what it shares now (spec 02, 2.8). All verdicts about
/// these pairs are read in one go.
Result<> letCountAgain(Bank &bank, const QList<Overlap> &pairs, SetAside &aside)
{
    QList<qint64> ids;
    for (const Overlap &now : pairs)
        ids.append(aside.value({now.a, now.b}));
    ids.removeAll(0); // of what nobody set aside
    const auto rows = bank.records<Verdict>().rows(ids);
    if (!rows)
        return rows.error();
    QHash<std::pair<Uid, Uid>, Verdict> verdicts;
    for (const Verdict &verdict : *rows)
        verdicts.insert({verdict.a, verdict.b}, verdict);
    for (const Overlap &now : pairs) {
        const auto verdict = verdicts.constFind({now.a, now.b});
        if (verdict == verdicts.cend() || verdict->showRule == ShowRule::Nooit)
            continue;
        const auto counts = isReopened(bank.context().db, *verdict, now);
        if (!counts)
            return counts.error();
        if (*counts)
            aside.remove({now.a, now.b});
    }
    return {};
}

/// As they still are: what changed as the update has it, which the bank does not hold yet, and the others as
/// it holds them.
Result<SetAside> pairsSetAside(Bank &bank, const OverlapUpdate &update)
{
    auto aside = keptSetAside(bank);
    const auto reopened = OverlapStore(bank).reopened(true);
    if (const Error *error = firstError(aside, reopened))
        return *error;
    for (const ShownOverlap &pair : *reopened) {
        if (!update.records.contains(pair.pair.a) && !update.records.contains(pair.pair.b))
            aside->remove({pair.pair.a, pair.pair.b});
    }
    const auto counted = letCountAgain(bank, update.pairs, *aside);
    return counted ? aside : Result<SetAside>(counted.error());
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
