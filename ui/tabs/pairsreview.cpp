// SPDX-License-Identifier: EUPL-1.2
// How the user and others judge together: a part of PairsPage.
#include "jobs/overlaprules.h"
#include "tabs/handoverlapdialog.h"
#include "tabs/pairspage.h"
#include "tabs/secondreviewerdialog.h"

namespace kb {

/// Null first, as a line in the menu.
QList<QAction *> PairsPage::buildReview()
{
    const QString blindKey = QStringLiteral("blind/") + QLatin1StringView(m_scope.list);
    QAction *second = addTabAction(tr("As&k a second reviewer…"), {}, [this] { askSecond(); });
    QAction *byHand = addTabAction(tr("Add an overlap &by hand…"), {}, [this] { addByHand(); });
    byHand->setEnabled(!workspace().isReadOnly());
    m_rules.append(second);
    m_blind = addTabAction(tr("&Judge blind"), {}, {});
    m_blind->setCheckable(true);
    m_blind->setChecked(workspace().settings().value(blindKey).toBool());
    m_filter.isMixed = m_blind->isChecked();
    connect(m_blind, &QAction::toggled, this, [this, blindKey](bool isBlind) {
        workspace().settings().setValue(blindKey, isBlind);
        judgeBlind(isBlind);
    });
    return {nullptr, second, m_blind, byHand};
}

/// The pairs come in another order, and say less or more.
void PairsPage::judgeBlind(bool isBlind)
{
    m_filter.isMixed = isBlind;
    m_feed.model().retry();
    reload();
    showCurrent();
}

void PairsPage::askSecond()
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    const ShownOverlap asked = *shown; // the list may be read again meanwhile
    const QList<Choice> others = otherReviewers(workspace().bank());
    if (others.isEmpty())
        return workspace().say({.sentence = tr("Nobody else works in this bank yet.")});
    SecondReviewerDialog dialog(pairName(asked.a, asked.b), others, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const auto kept =
        askSecondReviewer(workspace().bank(), asked.pair.a, asked.pair.b, Uid(dialog.reviewer().key));
    if (!kept)
        return workspace().sayError(kept.error());
    say(asked, tr("%1 judges it too").arg(dialog.reviewer().text));
}

/// The pair that is chosen stands in it: somebody may see more in it than the run did.
void PairsPage::addByHand()
{
    HandOverlapDialog dialog(workspace(), this);
    if (const ShownOverlap *shown = m_feed.current())
        dialog.propose(shown->pair.a, shown->pair.b);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const auto added = addOverlapByHand(workspace().bank(), dialog.one(), dialog.other(), dialog.reason());
    if (!added)
        return workspace().sayError(added.error());
    showPair(dialog.one(), dialog.other());
    workspace().sayDone(tr("The overlap is in the list, confirmed."));
}

} // namespace kb
