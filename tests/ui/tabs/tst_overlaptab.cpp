// SPDX-License-Identifier: EUPL-1.2
#include "models/roles.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/overlaptab.h"
#include "widgets/recordview.h"

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

    void codesOfAPairAreShownWholeWhereTheWindowIs1280PixelsWide()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        OverlapTab tab(workspace);

        show(tab, {1180, 700}); // beside the rail
        settle(workspace);
        QTest::qWait(20);

        const auto *view = tab.findChild<RecordView *>();
        QVERIFY(view->model()->rowCount() > 0);
        const QAbstractItemView &cells = *view;
        int codes = 0;
        for (int section = 0; section < view->model()->columnCount(); ++section) {
            if (!view->model()->headerData(section, Qt::Horizontal, WholeRole).toBool())
                continue;
            ++codes;
            QVERIFY(view->columnWidth(section) >= cells.sizeHintForColumn(section));
        }
        QCOMPARE(codes, 2);
    }
};

QTEST_MAIN(TestOverlapTab)
#include "tst_overlaptab.moc"
