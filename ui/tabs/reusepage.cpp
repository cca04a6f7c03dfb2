// SPDX-License-Identifier: EUPL-1.2
#include "tabs/reusepage.h"

#include "bank/username.h"
#include "jobs/pairlink.h"
#include "models/overlapcolumns.h"
#include "tabs/usedialog.h"
#include "wording/proposalwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kb {

ReusePage::ReusePage(Workspace &workspace, QWidget *parent)
    : PairsPage({"reuse",
                 tr("Results to reuse"),
                 {OverlapKind::VraagStudie, OverlapKind::VraagProject},
                 reuseColumns(),
                 tr("No new results of other DGs for your questions."),
                 tr("It takes two units to use what others know. This bank holds only %1."),
                 tr("N&ot usable…"),
                 DecisionDialog::About::NotUsable},
                workspace, parent)
    , m_propose(addTabAction(tr("Send a &proposal"), Qt::CTRL | Qt::Key_F8, [this] { sendProposal(); }))
    , m_use(addTabAction(tr("Recor&d use…"), {}, [this] { recordUse(); }))
{
    offer({m_propose, m_use});
    showCurrent(); // nothing yet: there is nothing to propose
}

void ReusePage::showCurrent()
{
    PairsPage::showCurrent();
    const bool mayWrite = current() && !workspace().isReadOnly();
    m_propose->setEnabled(mayWrite);
    m_use->setEnabled(mayWrite && current()->pair.kind == OverlapKind::VraagStudie);
}

/// It goes by mail; that it was sent is kept as something that waits for an answer.
void ReusePage::sendProposal()
{
    const auto shown = wholeCurrent();
    if (!shown)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    Bank &bank = workspace().bank();
    const auto proposal = reuseProposal(bank, *shown);
    if (!proposal)
        return workspace().sayError(proposal.error());
    const auto isNew = keepSent(bank, *proposal, proposalName(*proposal));
    if (!isNew)
        return workspace().sayError(isNew.error());
    QGuiApplication::clipboard()->setText(proposalText(*proposal, userName(bank.context())));
    const QString mailbox = proposal->asks.mailbox;
    const QString to = mailbox.isEmpty() ? proposal->asks.code : mailbox;
    if (*isNew)
        return workspace().sayDone(tr("The proposal is on the clipboard: paste it in a mail to %1. It stands "
                                      "under Agreed actions until there is an answer.")
                                       .arg(to));
    workspace().say({.sentence = tr("This proposal waits for an answer already. Its text is on the clipboard "
                                    "again, for a mail to %1.")
                                     .arg(to)});
}

/// The unit that asks used what the other knows: that unit sees it at its study (spec 01, S14).
void ReusePage::recordUse()
{
    const auto shown = wholeCurrent(); // the list may be read again while the dialog is open
    if (!shown)
        return;
    Bank &bank = workspace().bank();
    UseDialog dialog(pairName(shown->a, shown->b), bank.now().date().year(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    if (const auto kept = keepUseOfPair(bank, shown->pair, dialog.use()); !kept)
        return workspace().sayError(kept.error());
    say(*shown, tr("use recorded"));
}

} // namespace kb
