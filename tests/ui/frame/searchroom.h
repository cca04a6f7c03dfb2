// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/keptfilters.h"
#include "frame/searchfield.h"
#include "models/foundmodel.h"
#include "support/openwindow.h"

#include <QListView>

namespace kb::test {

/// The window with the keyboard in the field that searches everything.
struct SearchRoom : OpenWindow
{
    explicit SearchRoom(const QString &language = QStringLiteral("nl"))
        : OpenWindow(language)
    {
        openBank();
        press(Qt::Key_K, Qt::ControlModifier);
    }

    SearchField &field() { return window->searchField(); }
    Workspace &workspace() { return view().workspace(); }
    const QListView &list() { return *window->findChild<QListView *>(QStringLiteral("found")); }
    bool isListInSight()
    {
        return window->findChild<QListView *>(QStringLiteral("found")) && list().isVisible();
    }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            lines.append(list().model()->index(row, 0).data().toString());
        return lines;
    }
    QStringList groups()
    {
        QStringList groups;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            groups.append(list().model()->index(row, 0).data(FoundModel::GroupRole).toString());
        groups.removeAll(QString());
        return groups;
    }
    FoundRow current() { return list().currentIndex().data(FoundModel::RowRole).value<FoundRow>(); }

    void keep(const QByteArray &list, const KeptFilter &filter)
    {
        const KeptFilters kept(workspace().bank(), list);
        QVERIFY(workspace().write({QStringLiteral("filter"), Kind::Setting},
                                  [&](Write &write) { return kept.keep(write, filter); }));
    }
    /// Waits until what was typed is answered.
    bool rest()
    {
        QTest::qWait(100); // longer than typing rests
        return watchdog.watchUntil([&] { return !workspace().searches().isBusy(); });
    }
    bool find(const QString &words)
    {
        for (const QChar letter : words)
            watchdog.run([&] { QTest::keyClick(&field(), letter.toLatin1()); });
        return rest();
    }
    bool pressAndWait(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        press(key, modifiers);
        return rest();
    }
    /// Goes down to the first line of that sort; false when there is none.
    bool goTo(FoundRow::Act act)
    {
        int before = -1;
        while (current().act != act && list().currentIndex().row() != before) {
            before = list().currentIndex().row();
            press(Qt::Key_Down);
        }
        return current().act == act;
    }
};

} // namespace kb::test
