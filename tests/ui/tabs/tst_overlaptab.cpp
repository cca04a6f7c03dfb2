// SPDX-License-Identifier: EUPL-1.2
#include "support/openbank.h"
#include "tabs/overlaptab.h"

#include <QSignalSpy>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestOverlapTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numberOfNewPairsIsTold()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        OverlapTab tab(workspace);
        QSignalSpy counted(&tab, &Tab::countChanged);

        settle(workspace);

        QTRY_VERIFY(!counted.isEmpty());
        QVERIFY(counted.last().first().toInt() > 0);
        QVERIFY(counted.last().at(1).toString().contains(QString::number(counted.last().first().toInt())));
    }

    void pairsAreTheFirstPage()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());

        OverlapTab tab(workspace);

        QCOMPARE(QString::fromLatin1(tab.pages().front().id), u"pairs"_s);
        QCOMPARE(tab.findChild<QTabBar *>()->currentIndex(), 0);
        settle(workspace);
    }
};

QTEST_MAIN(TestOverlapTab)
#include "tst_overlaptab.moc"
