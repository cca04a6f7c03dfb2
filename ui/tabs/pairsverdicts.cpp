// SPDX-License-Identifier: EUPL-1.2
// What the user decides about a pair: the second half of PairsPage.
#include "report/labels.h"
#include "tabs/pairspage.h"

namespace kb {

void PairsPage::confirm()
{
    Verdict verdict;
    verdict.state = OverlapState::Bevestigd;
    keep(verdict);
}

void PairsPage::decide(DecisionDialog::About about)
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    const QString pair = tr("%1 × %2").arg(shown->a.code, shown->b.code);
    DecisionDialog dialog(about, pair, workspace().bank().now().date(), this);
    if (dialog.exec() == QDialog::Accepted)
        keep(dialog.decision());
}

void PairsPage::keep(const Verdict &decision)
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const QString pair = tr("%1 × %2").arg(shown->a.code, shown->b.code);
    if (const auto kept = OverlapStore(workspace().bank()).decide(shown->pair, decision); !kept)
        return workspace().sayError(kept.error());
    const QString state = decision.snoozeUntil.isValid() ? tr("later") : label(decision.state);
    workspace().say({.sentence = QStringLiteral("%1: %2").arg(pair, state),
                     .action = tr("Undo"),
                     .follow = [workspace = &workspace()] { workspace->undo(); }});
}

} // namespace kb
