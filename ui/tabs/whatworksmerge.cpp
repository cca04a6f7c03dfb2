// SPDX-License-Identifier: EUPL-1.2
// How two approaches become one: a part of WhatWorksPage.
#include "jobs/approachmerge.h"
#include "tabs/pickdialog.h"
#include "tabs/whatworkspage.h"

namespace kb {

namespace {

struct MergeApproachesWording
{
    Q_DECLARE_TR_FUNCTIONS(MergeApproaches)
};

QList<Choice> choicesAmong(const QList<Headline> &approaches)
{
    QList<Choice> choices;
    for (const Headline &approach : approaches)
        choices.append({textOf(approach.uid), nameOf(approach)});
    return choices;
}

} // namespace

/// The one that is open or selected goes into another that is chosen; of two that are selected one stays.
void WhatWorksPage::merge()
{
    const QList<Uid> chosen = saveFirst() ? recordsInSight() : QList<Uid>();
    if (chosen.isEmpty())
        return;
    if (chosen.size() > 2)
        return workspace().say({.sentence = MergeApproachesWording::tr("Select one approach, or two.")});
    const auto mayGo = mergeableApproaches(workspace().bank(), chosen);
    if (!mayGo)
        return workspace().sayError(mayGo.error());
    if (mayGo->isEmpty())
        return workspace().say({.sentence = MergeApproachesWording::tr(
                                    "Only the unit that owns an approach can merge it into another.")});
    if (chosen.size() == 1)
        mergeIntoAnother(chosen.first());
    else
        mergeTwo(chosen, *mayGo);
}

void WhatWorksPage::mergeIntoAnother(const Uid &approach)
{
    const auto others = approachesBeside(workspace().bank(), approach);
    if (!others)
        return workspace().sayError(others.error());
    if (others->isEmpty())
        return workspace().say(
            {.sentence = MergeApproachesWording::tr("There is no other approach to merge it into.")});
    const Uid survivor = askWhichStays(*others);
    if (!survivor.isNull())
        mergeInto(approach, survivor);
}

/// What may not go can only stay.
void WhatWorksPage::mergeTwo(const QList<Uid> &approaches, const QList<Uid> &mayGo)
{
    const auto lines = linesOf(workspace().bank().context().db, approaches);
    if (!lines)
        return workspace().sayError(lines.error());
    QList<Headline> mayStay = *lines;
    if (mayGo.size() == 1)
        mayStay.removeIf([&mayGo](const Headline &line) { return line.uid == mayGo.first(); });
    const Uid survivor = askWhichStays(mayStay);
    if (!survivor.isNull())
        mergeInto(survivor == approaches.first() ? approaches.last() : approaches.first(), survivor);
}

/// Null when the user leaves it.
Uid WhatWorksPage::askWhichStays(const QList<Headline> &approaches)
{
    PickDialog dialog({.title = MergeApproachesWording::tr("Merge approaches"),
                       .label = MergeApproachesWording::tr("This approach &stays"),
                       .help = MergeApproachesWording::tr(
                           "The other one goes into it, with its findings, lessons and links."),
                       .accept = MergeApproachesWording::tr("&Merge")},
                      choicesAmong(approaches), this);
    return dialog.exec() == QDialog::Accepted ? Uid(dialog.picked()) : Uid();
}

/// Beside the window: an approach may have hundreds of findings.
void WhatWorksPage::mergeInto(const Uid &gone, const Uid &survivor)
{
    const auto lines = linesOf(workspace().bank().context().db, {gone, survivor});
    if (!lines || lines->size() < 2)
        return workspace().sayError(lines ? Error{Error::Code::NotFound, {}} : lines.error());
    workspace().runJob(
        MergeApproachesWording::tr("Merging the approaches"), this,
        [gone, survivor](JobContext &context) { return mergeApproaches(context.bank, gone, survivor); },
        [this, left = lines->first().title, stays = lines->last().title](const Result<> &merged) {
            if (!merged)
                return workspace().sayError(merged.error());
            workspace().sayDone(MergeApproachesWording::tr("%1 is merged into %2.").arg(left, stays));
        });
}

} // namespace kb
