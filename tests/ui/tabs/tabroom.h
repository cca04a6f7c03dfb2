// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordeditor.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "widgets/recordview.h"

#include <QScrollArea>

namespace kb::test {

inline constexpr QSize WindowSize(1280, 800);

/// A tab as the window shows it, with a bank of its own. The test fails when a key kept the window away from
/// its events for longer than a user may notice.
template <typename T> struct TabRoom
{
    explicit TabRoom(Desk::Content content = Desk::Content::Example, const Clock &clock = systemClock())
        : TabRoom(content, QStringLiteral("DGVB"), clock)
    {
    }
    /// In the bank of that unit.
    TabRoom(Desk::Content content, const QString &unit, const Clock &clock)
        : desk(content, unit)
        , workspace(desk.open(OpenMode::ReadWrite, clock), desk.settings())
        , tab(std::make_unique<T>(workspace))
    {
        show(*tab, WindowSize);
        tab->focusContent();
        settle(workspace);
    }

    RecordView &view() { return *tab->template findChild<RecordView *>(); }
    int rows() { return view().model()->rowCount(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), key, modifiers); });
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            watchdog.run([&] { QTest::keyClick(QApplication::focusWidget(), letter.toLatin1()); });
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(desk.file(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }

    StrictWatchdog watchdog;
    Desk desk;
    Workspace workspace;
    std::unique_ptr<T> tab;
};

/// What is on the page of that title. In the whole editor a page comes last among its neighbours while it is
/// in sight, so that the first field of a kind is not always the same.
inline QWidget &sheetOf(RecordEditor &editor, const QString &title)
{
    for (QScrollArea *page : editor.findChildren<QScrollArea *>()) {
        if (page->accessibleName() == title)
            return *page->widget();
    }
    qFatal("no page %s", qPrintable(title));
}

} // namespace kb::test
