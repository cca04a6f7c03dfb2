// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/researchtab.h"
#include "widgets/recordview.h"

namespace kb::test {

inline constexpr QSize WindowSize(1280, 800);

/// The tab of the research bank as the window shows it.
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
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString cell(int row, int column) { return view().model()->index(row, column).data().toString(); }

    Desk desk;
    Workspace workspace;
    std::unique_ptr<ResearchTab> tab;
};

} // namespace kb::test
