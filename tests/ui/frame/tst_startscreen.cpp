// SPDX-License-Identifier: EUPL-1.2
#include "frame/startscreen.h"
#include "support/grab.h"
#include "support/widgetwalk.h"

#include <QRadioButton>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestStartScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsWholeAndNamed()
    {
        StartScreen screen(u"en"_s, {});

        show(screen, {1024, 640});

        const QStringList complaints = complaintsAbout(screen);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    }

    void returnGoesOnWithTheLatestBank()
    {
        StartScreen screen(u"en"_s, {u"/home/user/first.kennisbank"_s, u"/home/user/second.kennisbank"_s});
        show(screen, {1024, 640});
        QSignalSpy asked(&screen, &StartScreen::recentAsked);

        QTest::keyClick(&screen, Qt::Key_Return);

        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"/home/user/first.kennisbank"_s);
    }

    void waysAreChosenWithTheArrows()
    {
        StartScreen screen(u"en"_s, {});
        show(screen, {1024, 640});
        QSignalSpy asked(&screen, &StartScreen::newBankAsked);
        auto *first = screen.findChild<QRadioButton *>();
        first->setFocus();

        QTest::keyClick(first, Qt::Key_Down);
        QTest::keyClick(&screen, Qt::Key_Return);

        QTRY_COMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestStartScreen)
#include "tst_startscreen.moc"
