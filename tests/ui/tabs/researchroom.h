// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/grab.h"
#include "support/openbank.h"
#include "support/watchdog.h"
#include "tabs/researchtab.h"
#include "widgets/recordview.h"

namespace kb::test {

inline constexpr QSize WindowSize(1280, 800);

/// The tab of the research bank as the window shows it. The test fails when a key kept the window away from
/// its events for longer than a user may notice.
struct ResearchRoom
{
    explicit ResearchRoom(Desk::Content content = Desk::Content::Example)
        : desk(content)
        , workspace(desk.open(), desk.settings())
        , tab(std::make_unique<ResearchTab>(workspace))
    {
        show(*tab, WindowSize);
        tab->focusContent();
        settle(workspace);
    }

    RecordView &view() { return *tab->findChild<RecordView *>(); }
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
    std::unique_ptr<ResearchTab> tab;
};

} // namespace kb::test
