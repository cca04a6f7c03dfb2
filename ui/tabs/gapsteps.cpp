// SPDX-License-Identifier: EUPL-1.2
// What is made of a gap, and what people say of it: the second part of GapsPage.
#include "jobs/gapfollowup.h"
#include "jobs/gapnatures.h"
#include "jobs/writtengaps.h"
#include "report/gapwords.h"
#include "report/labels.h"
#include "tabs/detailtab.h"
#include "tabs/gapdialogs.h"
#include "tabs/gapspage.h"
#include "tabs/projectidea.h"

namespace kb {

/// On the page of the questions. Saving the question says that the gap is asked, in the same step; so does to
/// choose one that is there already.
void GapsPage::makeQuestion()
{
    const GapLine *gap = m_feed.current();
    if (!gap)
        return;
    const AlsoWritten asked{
        .work = [&bank = workspace().bank(), about = gap->gap](
                    Write &write, const Uid &question) { return keepAsked(bank, write, about, question); },
        .alone = gapJudged(nameOf(gap->line))};
    Q_EMIT pageAsked(QStringLiteral("list"), [values = valuesOf(questionAbout(*gap)), asked](Tab &page) {
        static_cast<DetailTab &>(page).createWith(values, asked);
    });
}

void GapsPage::makeProjectIdea()
{
    const GapLine *gap = m_feed.current();
    if (gap && asksForResearch(*gap))
        makeIdea(workspace(), gap->line.title, this,
                 [about = *gap](Bank &bank) { return makeProjectAbout(bank, about); });
}

void GapsPage::setNature()
{
    const GapLine *gap = m_feed.current();
    if (!gap)
        return;
    const GapLine chosen = *gap; // the line may go while the dialog is open
    NatureDialog dialog(chosen, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString name = nameOf(chosen.line);
    if (const auto said = GapNatures(workspace().bank()).state(chosen.gap, dialog.nature(), name); !said)
        return workspace().sayError(said.error());
    if (dialog.nature() != chosen.nature())
        workspace().sayDone(QStringLiteral("%1: %2").arg(name, label(dialog.nature())));
}

void GapsPage::writeDown()
{
    writeDownGap(workspace(), {}, this);
}

void GapsPage::removeWritten()
{
    const GapLine *gap = m_feed.current();
    if (!gap || !gap->isByHand())
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString title = gap->line.title;
    if (const auto removed = WrittenGaps(workspace().bank()).remove(gap->gap.record); !removed)
        return workspace().sayError(removed.error());
    workspace().sayDone(tr("Removed: %1").arg(title));
}

} // namespace kb
