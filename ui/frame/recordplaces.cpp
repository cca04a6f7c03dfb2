// SPDX-License-Identifier: EUPL-1.2
// Where a record is opened: a part of BankView. It is open in one place, so that nothing is typed in two.
#include "bank/mergedrecords.h"
#include "bank/storedrecord.h"
#include "frame/bankview.h"
#include "frame/recordwindow.h"
#include "tabs/tab.h"

namespace kb {

RecordWindow *BankView::windowOf(const Uid &record) const
{
    const auto found = std::ranges::find(m_windows, record, &RecordWindow::record);
    return record.isNull() || found == m_windows.end() ? nullptr : *found;
}

void BankView::openRecord(const Uid &named)
{
    const Uid record = survivorOf(m_workspace.bank().context().db, named);
    if (RecordWindow *window = windowOf(record))
        return window->comeToFront();
    const auto kind = recordKind(m_workspace.bank().context().db, record);
    if (!kind)
        return m_workspace.sayError(kind.error());
    if (const TabSpec *tab = tabOf(*kind))
        goTo({QString::fromLatin1(tab->id), record});
    else if (*kind == Kind::OverlapAction)
        goTo({QStringLiteral("overlap"), record}); // on a page of its own, without words to search
    else if (*kind == Kind::Task)
        goToTab(QStringLiteral("today")); // where those that stand alone are
    else
        m_workspace.say({.sentence = tr("Records of this kind cannot be opened yet.")});
}

void BankView::openInWindow(const Uid &named)
{
    const Uid record = survivorOf(m_workspace.bank().context().db, named);
    const auto kind = recordKind(m_workspace.bank().context().db, record);
    const TabSpec *tab = kind ? tabOf(*kind) : nullptr;
    if (windowOf(record) || !tab)
        return openRecord(record);
    if (!leaveInTab(record, QString::fromLatin1(tab->id)))
        return;
    auto *window = new RecordWindow(m_workspace, *kind, record, this);
    connect(window, &RecordWindow::closed, this, [this, window] {
        m_windows.removeOne(window);
        window->deleteLater();
    });
    m_windows.append(window);
    window->comeToFront();
}

/// False when the user stays there with what is not saved.
bool BankView::leaveInTab(const Uid &record, const QString &id)
{
    Tab *tab = m_tabs.value(id);
    if (!tab || tab->recordsInSight() != QList{record})
        return true;
    if (!tab->showPlace({}))
        return false;
    if (tab == &currentTab()) {
        m_navigator.visit({id, {}});
        Q_EMIT placesChanged();
    }
    return true;
}

} // namespace kb
