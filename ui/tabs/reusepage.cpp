// SPDX-License-Identifier: EUPL-1.2
#include "tabs/reusepage.h"

#include "bank/username.h"
#include "models/overlapcolumns.h"
#include "wording/proposalwords.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kb {

ReusePage::ReusePage(Workspace &workspace, QWidget *parent)
    : PairsPage({"reuse",
                 {OverlapKind::VraagStudie, OverlapKind::VraagProject},
                 reuseColumns(),
                 tr("No new results of other DGs for your questions."),
                 tr("It takes two units to use what others know. This bank holds only %1.")},
                workspace, parent)
    , m_propose(addTabAction(tr("Send a &proposal"), Qt::CTRL | Qt::Key_F8, [this] { sendProposal(); }))
{
    offer({m_propose});
    showCurrent(); // nothing yet: there is nothing to propose
}

void ReusePage::showCurrent()
{
    PairsPage::showCurrent();
    m_propose->setEnabled(current() && !workspace().isReadOnly());
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

} // namespace kb
