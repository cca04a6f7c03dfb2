// SPDX-License-Identifier: EUPL-1.2
#include "jobs/globalsearch.h"

#include "bank/bank.h"
#include "bank/searchdocuments.h"
#include "model/attachment.h"
#include "model/concept.h"
#include "model/note.h"
#include "model/task.h"

#include <algorithm>

namespace kb {

namespace {

constexpr qsizetype BestLookedAt = 200; ///< enough that rarer kinds have their place beside a common one
constexpr qsizetype MostOfEach = 4;
constexpr qsizetype MostOfOne = 40;
constexpr qsizetype MostInAll = 32; ///< texts that are read for their passage

/// The hits by kind, that of the best first, each with as many as are shown.
QList<QPair<Kind, QList<SearchHit>>> byKind(const QList<SearchHit> &hits)
{
    QList<QPair<Kind, QList<SearchHit>>> groups;
    for (const SearchHit &hit : hits) {
        auto group = std::ranges::find(groups, hit.kind, &QPair<Kind, QList<SearchHit>>::first);
        if (group == groups.end())
            group = groups.insert(groups.end(), {hit.kind, {}});
        group->second.append(hit);
    }
    // A concept leads on to records; those that were found themselves come first (spec 03, 3.11).
    std::ranges::stable_partition(groups, [](const auto &group) { return group.first != Kind::Concept; });
    return groups;
}

KindCounts countsOf(const SearchAnswer &answer)
{
    KindCounts counts{.kinds = {}, .count = answer.count, .counted = answer.counted};
    for (const auto &[kind, hits] : byKind(answer.hits))
        counts.kinds.append({kind, hits.size()});
    return counts;
}

/// A concept is also found by what it is called elsewhere; that is said where it stands.
Result<> addNames(Bank &bank, GlobalHit &hit)
{
    const auto found = bank.records<Concept>().get(hit.record.line.uid);
    if (!found)
        return found.error();
    hit.alsoCalled = found->altNl;
    if (!found->prefEn.isEmpty())
        hit.alsoCalled.prepend(found->prefEn);
    if (found->broader.isNull())
        return {};
    const auto broader = headlines(bank.context().db, {found->broader});
    if (!broader)
        return broader.error();
    hit.broader = broader->value(found->broader).title;
    return {};
}

template <typename R> Result<Headline> placeOf(Bank &bank, const Uid &child)
{
    const auto found = bank.records<R>().get(child);
    if (!found)
        return found.error();
    const auto lines = headlines(bank.context().db, {found->about});
    return lines ? Result<Headline>(lines->value(found->about)) : lines.error();
}

/// The record that a note, a task or a file belongs to.
Result<Headline> placeOf(Bank &bank, const Headline &line)
{
    switch (line.kind) {
    case Kind::Note:
        return placeOf<Note>(bank, line.uid);
    case Kind::Task:
        return placeOf<Task>(bank, line.uid);
    default:
        return placeOf<Attachment>(bank, line.uid);
    }
}

/// What belongs to a record is opened there.
Result<> addPlace(Bank &bank, GlobalHit &hit)
{
    const auto place = placeOf(bank, hit.record.line);
    if (!place)
        return place.error();
    hit.at = *place;
    return {};
}

Result<GlobalHit> globalHit(Bank &bank, const SearchHit &hit, const Query &query)
{
    auto record = shownHit(bank, hit, query);
    if (!record)
        return record.error();
    GlobalHit shown{.record = *std::move(record), .alsoCalled = {}, .broader = {}, .at = {}};
    const bool isBelow = hangsBelowARecord(hit.kind);
    if (hit.kind != Kind::Concept && !isBelow)
        return shown;
    const auto named = isBelow ? addPlace(bank, shown) : addNames(bank, shown);
    return named ? Result<GlobalHit>(std::move(shown)) : named.error();
}

Result<GlobalGroup> groupOf(Bank &bank, Kind kind, std::span<const SearchHit> hits, const Query &query,
                            const std::stop_token &stop)
{
    GlobalGroup group{.kind = kind, .hits = {}, .count = 0};
    for (const SearchHit &hit : hits) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        auto shown = globalHit(bank, hit, query);
        if (shown)
            group.hits.append(*std::move(shown));
        else if (shown.error().code != Error::Code::NotFound) // gone since the index was read
            return shown.error();
    }
    return group;
}

/// The first of each kind: many of the only one, some of several, and of all together no more than fit.
Result<QList<GlobalGroup>> groupsOf(Bank &bank, const QList<SearchHit> &all, const Query &query,
                                    const std::stop_token &stop)
{
    QList<GlobalGroup> found;
    const auto groups = byKind(all);
    const qsizetype most = groups.size() == 1 ? MostOfOne : MostOfEach;
    qsizetype room = std::max(MostInAll, most);
    for (const auto &[ofKind, hits] : groups) {
        const size_t shown = size_t(std::min({hits.size(), most, room}));
        auto group = groupOf(bank, ofKind, std::span(hits).first(shown), query, stop);
        if (!group)
            return group.error();
        group->count = qsizetype(std::ranges::count(hits, true, &SearchHit::hasWords));
        room -= qsizetype(shown);
        if (!group->hits.isEmpty())
            found.append(*std::move(group));
    }
    return found;
}

} // namespace

bool KindCounts::areWhole() const
{
    qsizetype inKinds = 0;
    for (const KindCount &each : kinds)
        inKinds += each.count;
    return counted == HitCount::Exact && inKinds == count;
}

Result<GlobalAnswer> searchEverything(Bank &bank, const QString &words, Kind kind,
                                      const std::stop_token &stop)
{
    const Query query = parseQuery(words, bank.context().search.index().analyser());
    const QList<Kind> kinds = kind == Kind::None ? QList<Kind>() : QList<Kind>{kind};
    const auto answer = findRecords(bank, query, kinds, BestLookedAt, stop);
    const auto every = kinds.isEmpty() ? answer : findRecords(bank, query, {}, BestLookedAt, stop);
    if (!answer || !every)
        return answer ? every.error() : answer.error();

    GlobalAnswer found{.groups = {},
                       .count = answer->count,
                       .counted = answer->counted,
                       .everyKind = countsOf(*every),
                       .didYouMean = {}};
    if (!answer->proposals.isEmpty())
        found.didYouMean = withProposals(words, answer->proposals);
    auto groups = groupsOf(bank, answer->hits, query, stop);
    if (!groups)
        return groups.error();
    found.groups = *std::move(groups);
    return found;
}

} // namespace kb
