// SPDX-License-Identifier: EUPL-1.2
// What the user decides about a pair: the second half of PairsPage.
#include "jobs/overlaprules.h"
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
    DecisionDialog dialog(about, pairName(shown->a, shown->b), workspace().bank().now().date(), this);
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
    const ShownOverlap decided = *shown; // the list may be read again meanwhile
    if (const auto kept = OverlapStore(workspace().bank()).decide(decided.pair, decision); !kept)
        return workspace().sayError(kept.error());
    say(decided, decision.snoozeUntil.isValid() ? tr("later") : label(decision.state));
}

/// The rule that the pair has already is taken away.
void PairsPage::rule(ShowRule rule)
{
    const ShownOverlap *shown = m_feed.current();
    if (!shown)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    const ShownOverlap ruled = *shown;
    const bool hasIt = ruled.verdict && ruled.verdict->showRule == rule;
    const std::optional<ShowRule> wanted = hasIt ? std::nullopt : std::optional(rule);
    if (const auto kept = ruleOnPair(workspace().bank(), ruled.pair.a, ruled.pair.b, wanted); !kept)
        return workspace().sayError(kept.error());
    say(ruled, wanted ? label(*wanted) : tr("shown as its level says"));
}

void PairsPage::say(const ShownOverlap &shown, const QString &decision)
{
    workspace().say({.sentence = QStringLiteral("%1: %2").arg(pairName(shown.a, shown.b), decision),
                     .action = tr("Undo"),
                     .follow = [workspace = &workspace()] { workspace->undo(); }});
}

} // namespace kb
