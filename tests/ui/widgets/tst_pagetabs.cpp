// SPDX-License-Identifier: EUPL-1.2
#include "widgets/pagetabs.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>

using namespace kb;

namespace {

/// Three pages, each with a box of choices.
struct ThreePages
{
    ThreePages()
    {
        for (const char *title : {"Data", "Programme", "Participants"}) {
            auto *box = new QComboBox;
            box->addItems({QStringLiteral("institute"), QStringLiteral("department")});
            tabs.addTab(box, QLatin1StringView(title));
        }
        tabs.show();
        tabs.activateWindow();
        (void)QTest::qWaitForWindowActive(&tabs); // the keys of a window that is not in front do nothing
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
    {
        QTest::keyClick(tabs.currentWidget(), key, modifiers);
    }

    PageTabs tabs;
};

} // namespace

class TestPageTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBoxOfChoicesLetsTheKeyTurnThePage()
    {
        const ThreePages pages;

        pages.press(Qt::Key_Tab, Qt::ControlModifier);

        QCOMPARE(pages.tabs.currentIndex(), 1);
    }

    void backFromTheFirstPageComesTheLast()
    {
        const ThreePages pages;

        pages.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(pages.tabs.currentIndex(), 2);
    }

    void namesStandCloserTogetherWhereTheyDoNotFit()
    {
        ThreePages pages;
        QTabBar &names = *pages.tabs.tabBar();
        const int wish = names.sizeHint().width();

        pages.tabs.resize(wish - 20, 200);

        QTRY_COMPARE(pages.tabs.width(), wish - 20);
        QVERIFY(names.tabRect(2).right() < pages.tabs.width());
        for (const auto *arrow : names.findChildren<QToolButton *>())
            QVERIFY(!arrow->isVisible());
    }

    void namesScrollWhereThatIsNotEnough()
    {
        ThreePages pages;
        QTabBar &names = *pages.tabs.tabBar();

        pages.tabs.resize(names.sizeHint().width() - 100, 200);

        QTRY_VERIFY(std::ranges::any_of(names.findChildren<QToolButton *>(),
                                        [](const QToolButton *arrow) { return arrow->isVisible(); }));
    }

    void afterTheLastPageComesTheFirst()
    {
        ThreePages pages;
        pages.tabs.setCurrentIndex(2);

        pages.press(Qt::Key_Tab, Qt::ControlModifier);

        QCOMPARE(pages.tabs.currentIndex(), 0);
    }
};

QTEST_MAIN(TestPageTabs)
#include "tst_pagetabs.moc"
