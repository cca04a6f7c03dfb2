// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pairpaperjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
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
        content.judged.append({names->value(verdict.person), verdict.state});
        for (const QStringList asked = askedIn(verdict); const QString &person : asked)
            content.asked.append(names->value(person));
    }
    content.asked.removeAll(QString());
    content.asked.removeDuplicates();
    return {};
}

} // namespace

Result<PairPaperContent> pairPaperContent(Bank &bank, Language language, const Uid &one, const Uid &other)
{
    const auto info = paperInfo(bank, language);
    const auto shown = OverlapStore(bank).ofPair(one, other);
    auto collector = PairCollector::of(bank);
    const auto agreed = whatUnitsAgreed(bank);
    if (const Error *error = firstError(info, shown, collector, agreed))
        return *error;

    PairPaperContent content{
        .report = {.info = *info, .pairs = {collector->collect(*shown)}, .agreed = *agreed},
        .kind = shown->pair.kind,
        .level = shown->pair.level,
        .urgentBy = shown->pair.urgentBy};
    if (const auto added = addReviewers(bank, *shown, content); !added)
        return added.error();
    return content;
}

} // namespace kb
