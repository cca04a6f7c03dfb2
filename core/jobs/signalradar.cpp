// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalradar.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/paperinfo.h"
#include "model/signalsteps.h"

namespace kb {

namespace {

/// More marks than this nobody can tell apart.
constexpr qsizetype MostMarks = 240;

QList<SignalStatus> openStatuses()
{
    QList<SignalStatus> open;
    std::ranges::copy_if(allOf<SignalStatus>(), std::back_inserter(open), isOpen);
    return open;
}

/// How many of the same selection ask for nothing any more; none where statuses were chosen.
Result<qsizetype> settledSignals(const SignalList &list, SignalQuery query)
{
    if (!query.statuses.isEmpty())
        return qsizetype(0);
    query.statuses = {SignalStatus::Afgehandeld, SignalStatus::Weggelegd};
    const auto ids = list.ids(query);
    return ids ? Result<qsizetype>(ids->size()) : ids.error();
}

} // namespace

Result<SignalRadar> signalRadar(Bank &bank, SignalQuery query)
{
    const SignalList list(bank);
    const auto settled = settledSignals(list, query);
    if (query.statuses.isEmpty())
        query.statuses = openStatuses();
    query.sorting = {QStringLiteral("weight"), ListOrder::Descending};
    const auto ids = list.ids(query);
    if (const Error *error = firstError(settled, ids))
        return *error;
    auto lines = list.lines(ids->mid(0, MostMarks));
    if (!lines)
        return lines.error();
    std::ranges::stable_sort(*lines, [](const SignalLine &one, const SignalLine &other) {
        const int weight = one.impact * one.likelihood;
        const int otherWeight = other.impact * other.likelihood;
        return weight != otherWeight ? weight > otherWeight : one.refcode < other.refcode;
    });
    return SignalRadar{*lines, std::max<qsizetype>(0, ids->size() - MostMarks), *settled};
}

Result<RadarPaperContent> radarPaperContent(Bank &bank, const SignalQuery &query, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto radar = signalRadar(bank, query);
    if (const Error *error = firstError(info, radar))
        return *error;
    RadarPaperContent content{.info = *info, .left = int(radar->left), .settled = int(radar->settled)};
    for (const SignalLine &line : radar->lines)
        content.marks.append({line.refcode, line.title, line.destep, line.horizon, line.impact,
                              line.likelihood, line.urgency.level, line.actBefore, line.shareLevel});
    return content;
}

} // namespace kb
