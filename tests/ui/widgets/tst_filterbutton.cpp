// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "widgets/wordfilter.h"

#include <QFrame>
#include <QLineEdit>
#include <QScreen>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

/// What every filter of a bar does; the words are only an example.
class TestFilterButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallWindowOpensByEveryKeyThatAMenuOpensBy_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Down") << Qt::Key_Down;
    }

    void smallWindowOpensByEveryKeyThatAMenuOpensBy()
    {
        QFETCH(const Qt::Key, key);
        WordFilter filter(u"Author"_s);
        show(filter, {200, 32});

        QTest::keyClick(&filter, key);

        QVERIFY(filter.findChild<QLineEdit *>()->isVisible());
    }

    void escapeClosesItAndKeepsWhatWasTyped()
    {
        WordFilter filter(u"Author"_s);
        show(filter, {200, 32});
        QTest::keyClick(&filter, Qt::Key_Space);
        auto *edit = filter.findChild<QLineEdit *>();
        QTest::keyClicks(edit, u"Kuipers"_s);

        QTest::keyClick(edit, Qt::Key_Escape);

        QVERIFY(!edit->isVisible());
        QCOMPARE(filter.chosen(), QStringList(u"Kuipers"_s));
    }

    void smallWindowIsNamedAfterTheFilter()
    {
        WordFilter filter(u"Author"_s);

        QCOMPARE(filter.findChild<QFrame *>(QString(), Qt::FindDirectChildrenOnly)->accessibleName(),
                 u"Author"_s);
    }

    void whatIsAskedIsSeenWholeWhereThereIsRoom()
    {
        WordFilter filter(u"Needs attention"_s);
        filter.setChosen({u"without a plain summary"_s});

        QCOMPARE(filter.text(), u"Needs attention: without a plain summary"_s);
    }

    void whatIsAskedMayBeCutAndIsToldWhole()
    {
        const QString name = u"Kuipers "_s.repeated(20).trimmed();
        WordFilter filter(u"Author"_s);

        filter.setChosen({name});

        QVERIFY(2 * filter.minimumSizeHint().width() < filter.sizeHint().width());
        QVERIFY(filter.toolTip().contains(name));
    }

    void smallWindowStaysOnTheScreen()
    {
        WordFilter filter(u"Author"_s);
        show(filter, {200, 32});
        const QRect room = filter.screen()->availableGeometry();
        filter.move(room.bottomRight() - QPoint(40, 40));

        QTest::keyClick(&filter, Qt::Key_Space);

        const QWidget *popup = filter.findChild<QLineEdit *>()->window();
        QVERIFY2(room.contains(popup->geometry()), qPrintable(QDebug::toString(popup->geometry())));
    }
};

QTEST_MAIN(TestFilterButton)
#include "tst_filterbutton.moc"
