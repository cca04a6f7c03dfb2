// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairpaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/currentrecords.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/paircollector.h"
#include "jobs/pairsides.h"
#include "jobs/paperinfo.h"
#include "jobs/reportedactions.h"

namespace kb {

namespace {

/// Who said what of the pair, and who is asked to say it too.
Result<> addReviewers(Bank &bank, const ShownOverlap &shown, PairPaperContent &content)
{
    if (!shown.verdict)
        return {};
    const auto names = reviewersOf(bank, shown.verdict->uid);
    if (!names)
        return names.error();
    for (const Verdict &verdict : shown.verdicts) {
        if (verdict.state != OverlapState::Nieuw) // put off, a rule, or of an agreed group
            content.judged.append({names->value(verdict.person), verdict.state});
        for (const QStringList asked = askedIn(verdict); const QString &person : asked)
            content.asked.append(names->value(person));
    }
    content.asked.removeAll(QString());
    content.asked.removeDuplicates();
    return {};
}

enum class PairWords { Known, NotLookedUp };

/// What was found of the pair may name others than before.
Result<> replacePair(Bank &bank, ShownOverlap &shown, Overlap whole)
{
    QList<ShownOverlap> pairs{shown};
    pairs.first().pair = std::move(whole);
    if (auto named = nameAll(bank.context().db, pairs); !named)
        return named;
    shown = pairs.takeFirst();
    return {};
}

/// In too large a bank nothing is compared without being asked.
Result<PairWords> addWords(Bank &bank, LiveOverlaps &overlaps, ShownOverlap &shown, const Progress &progress,
                           const std::stop_token &stop)
{
    if (shown.isByHand() || !lacksWords(shown.pair))
        return PairWords::Known;
    auto whole = overlaps.withEvidence(bank, shown.pair, progress, stop);
    if (!whole && whole.error().code == Error::Code::TooLarge)
        return PairWords::NotLookedUp;
    if (!whole)
        return whole.error();
    if (auto replaced = replacePair(bank, shown, *std::move(whole)); !replaced)
        return replaced.error();
    return PairWords::Known;
}

} // namespace

Result<PairPaperContent> pairPaperContent(Bank &bank, LiveOverlaps &overlaps, const PairPaperQuery &query,
                                          const Progress &progress, const std::stop_token &stop)
{
    if (auto current = checkCurrent(bank, {query.one, query.other}); !current)
        return current.error();
    auto shown = OverlapStore(bank).ofPair(query.one, query.other);
    if (!shown)
        return shown.error();
    const auto words = addWords(bank, overlaps, *shown, progress, stop);
    if (!words)
        return words.error();
    const auto info = paperInfo(bank, query.language);
    auto collector = PairCollector::of(bank, {*shown});
    const auto agreed = whatUnitsAgreedAbout(bank, query.one, query.other);
    if (const Error *error = firstError(info, collector, agreed))
        return *error;

    PairPaperContent content{
        .report = {.info = *info, .pairs = {collector->collect(*shown)}, .agreed = *agreed},
        .kind = shown->pair.kind,
        .level = shown->pair.level,
        .urgentBy = shown->pair.urgentBy,
        .isWithoutWords = *words == PairWords::NotLookedUp};
    if (const auto added = addReviewers(bank, *shown, content); !added)
        return added.error();
    return content;
}

} // namespace kb
