// SPDX-License-Identifier: EUPL-1.2
// What changed since the gaps were kept: the third part of GapsPage.
#include "jobs/gapchangejob.h"
#include "jobs/gapsnapshots.h"
#include "papers/gapchangepaper.h"
#include "tabs/gapspage.h"
#include "widgets/paperview.h"
#include "widgets/textlabel.h"
#include "wording/datetext.h"

#include <QVBoxLayout>

namespace kb {

/// The list, below a line that says what changed; there is none while no gaps were kept.
QWidget &GapsPage::listBelowChange()
{
    m_changeLine->setType(Type::Caption);
    m_changeLine->setMeaning(Meaning::Quiet);
    m_changeLine->hide();
    auto *holder = new QWidget(this);
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_changeLine);
    rows->addWidget(&m_feed.list(), 1);
    return *holder;
}

void GapsPage::compareWithKept()
{
    const int comparing = ++m_comparing;
    workspace().reads().run(
        this, [](JobContext &context) { return changeSinceKept(context.bank, context.bank.now().date()); },
        [this, comparing](const Result<std::optional<ReportedChange>> &change) {
            if (comparing != m_comparing)
                return;
            if (!change)
                return workspace().sayError(change.error());
            m_change = *change;
            m_changed->setEnabled(m_change.has_value());
            m_changeLine->setVisible(m_change.has_value());
            if (m_change)
                m_changeLine->setText(
                    tr("Since %1: %2").arg(dateText(m_change->since), gapChangeCounts(*m_change)));
        });
}

/// Beside the list, until the keyboard goes to another gap: what is gone stands in no list.
void GapsPage::showChange()
{
    if (!m_change)
        return;
    ++m_asked; // what is looked for comes too late
    list().showPreview(true);
    preview().say(gapChangePaper(*m_change));
    preview().setFocus(Qt::OtherFocusReason);
}

void GapsPage::keepSnapshot()
{
    if (workspace().jobs().isBusy())
        return workspace().sayError({Error::Code::Busy, {}});
    workspace().runJob(
        tr("Keeping the gaps"), this, [](JobContext &context) { return GapSnapshots(context.bank).keep(); },
        [this](const Result<qsizetype> &kept) {
            if (!kept)
                return workspace().sayError(kept.error());
            workspace().sayDone(tr("%n gap(s) kept to compare with later.", nullptr, int(*kept)));
        });
}

} // namespace kb
