// SPDX-License-Identifier: EUPL-1.2
#include "frame/tour.h"
#include "frame/tourstops.h"
#include "support/openwindow.h"
#include "support/widgetwalk.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QAction *actionOf(QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// The window with the tour at its first stop.
struct TouredWindow : OpenWindow
{
    explicit TouredWindow(const QString &language = u"nl"_s)
        : OpenWindow(language)
    {
        openBank();
        startTour(view());
        settle();
    }

    Tour *tour() { return view().findChild<Tour *>(); }
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterGoesFromStopToStopAndPointsAtWhereWorkBegins()
    {
        TouredWindow open;

        for (int stop = 0; stop < int(tourStops().size()); ++stop) {
            QCOMPARE(open.tour()->stop(), stop);
            QCOMPARE(open.view().currentTabId(), QString::fromLatin1(tourStops()[size_t(stop)].tab));
            QVERIFY(open.tour()->pointedAt() && open.tour()->pointedAt()->isVisible());
            open.press(Qt::Key_Return);
        }

        QTRY_VERIFY(!open.tour());
    }

    void everyStopIsNamedWholeAndInItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << u"nl"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everyStopIsNamedWholeAndInItsLanguage()
    {
        QFETCH(const QString, language);
        TouredWindow open(language);

        for (int stop = 0; stop < int(tourStops().size()); ++stop) {
            open.tour()->goTo(stop);
            open.settle();
            QCOMPARE(complaintsAbout(*open.tour()), QStringList());
            QVERIFY(language == u"en"_s || englishLeftIn(*open.tour()).isEmpty());
            QVERIFY(open.view().rect().contains(open.tour()->geometry()));
        }
    }

    void escapeLeavesTheTourWhereTheUserIs()
    {
        TouredWindow open;
        open.press(Qt::Key_Return);

        open.press(Qt::Key_Escape);

        QTRY_VERIFY(!open.tour());
        QCOMPARE(open.view().currentTabId(), u"research"_s);
        QVERIFY(QApplication::focusWidget() && open.view().isAncestorOf(QApplication::focusWidget()));
    }

    void menuBeginsItAndBeginsItAgain()
    {
        OpenWindow open(u"en"_s);
        open.openBank();

        actionOf(*open.window, u"Tour"_s)->trigger();
        open.settle();
        open.press(Qt::Key_Return);
        actionOf(*open.window, u"Tour"_s)->trigger();
        open.settle();

        QCOMPARE(open.view().findChildren<Tour *>().size(), 1);
        QCOMPARE(open.view().findChild<Tour *>()->stop(), 0);
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
