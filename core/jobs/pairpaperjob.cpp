// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairpaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/liveoverlaps.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapverdicts.h"
#include "jobs/paircollector.h"
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

/// In too large a bank nothing is compared without being asked.
Result<PairWords> addWords(Bank &bank, LiveOverlaps &overlaps, ShownOverlap &shown)
{
    if (shown.isByHand() || !lacksWords(shown.pair))
        return PairWords::Known;
    auto whole = overlaps.withEvidence(bank, shown.pair);
    if (!whole && whole.error().code == Error::Code::TooLarge)
        return PairWords::NotLookedUp;
    if (!whole)
        return whole.error();
    shown.pair = *std::move(whole);
    return PairWords::Known;
}

} // namespace

Result<PairPaperContent> pairPaperContent(Bank &bank, LiveOverlaps &overlaps, Language language,
                                          const Uid &one, const Uid &other)
{
    auto shown = OverlapStore(bank).ofPair(one, other);
    const auto words = shown ? addWords(bank, overlaps, *shown) : Result<PairWords>(shown.error());
    const auto info = paperInfo(bank, language);
    auto collector = shown ? PairCollector::of(bank, {*shown}) : Result<PairCollector>(shown.error());
    const auto agreed = whatUnitsAgreedAbout(bank, one, other);
    if (const Error *error = firstError(shown, words, info, collector, agreed))
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
