// SPDX-License-Identifier: EUPL-1.2
// One decision about all pairs with the same texts: a part of PairsPage.
#include "jobs/samedecision.h"
#include "tabs/pairspage.h"

#include <QPointer>

namespace kb {

/// None on a page without pairs of questions: only questions come in the same words more than once.
QList<QAction *> PairsPage::buildAlike()
{
    if (!m_scope.kinds.contains(OverlapKind::VraagVraag))
        return {};
    m_decideAlike = addTabAction({}, Qt::SHIFT | Qt::Key_F7, [this] { decideTheSame(); });
    showAlike(0);
    return {m_decideAlike};
}

/// Of the pair that was decided last, also where another is current by now.
void PairsPage::lookForAlike(const ShownOverlap &decided)
{
    if (!m_decideAlike)
        return;
    m_judged = decided;
    m_isAlikeTold = false;
    countAlike();
}

void PairsPage::countAlike()
{
    if (!m_judged)
        return;
    m_runner.run(
        this,
        [pair = m_judged->pair](JobContext &context) {
            return pairsToDecideAlike(context.bank, pair.a, pair.b);
        },
        [this, asked = m_judged->id](const Result<int> &pairs) {
            if (pairs && asked == m_judged->id)
                showAlike(*pairs);
        });
}

/// It is told once for each decision, not again when that is taken back and given again.
void PairsPage::showAlike(int pairs)
{
    m_decideAlike->setText(pairs > 0
                               ? tr("Decide the same for %n pair(s) with the same &texts", nullptr, pairs)
                               : tr("Decide the same for pairs with the same &texts"));
    m_decideAlike->setEnabled(pairs > 0);
    if (pairs == 0 || std::exchange(m_isAlikeTold, true))
        return;
    workspace().say({.sentence = tr("%n other pair(s) have the same texts as %1.", nullptr, pairs)
                                     .arg(pairName(m_judged->a, m_judged->b)),
                     .action = tr("Decide the same"),
                     .follow = [guard = QPointer(this)] {
                         if (guard)
                             guard->decideTheSame();
                     }});
}

void PairsPage::decideTheSame()
{
    if (!m_judged)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Deciding about pairs with the same texts"), this,
        [pair = m_judged->pair](JobContext &context) {
            return decideAlike(context.bank, pair.a, pair.b, context.progress, context.stop);
        },
        [this](const Result<int> &decided) {
            if (!decided)
                return workspace().sayError(decided.error());
            workspace().sayDone(tr("%n pair(s) decided the same.", nullptr, *decided));
        });
}

} // namespace kb
