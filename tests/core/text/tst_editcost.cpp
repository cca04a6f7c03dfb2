// SPDX-License-Identifier: EUPL-1.2
#include "text/editcost.h"

#include <QTest>

using namespace kb;

class TestEditCost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cheapestWayCounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("cost");
        const auto row = [](const char *typed, const char *known, int cost) {
            QTest::addRow("%s for %s", typed, known)
                << QString::fromLatin1(typed) << QString::fromLatin1(known) << cost;
        };
        row("woning", "woning", 0);
        row("woing", "woning", OneSlip);
        row("wooning", "woning", OneDoubling);
        row("gement", "gemeent", OneDoubling);
        row("wonnig", "woning", OneSlip);
        row("wonimg", "woning", OneSlip);
        row("xwoning", "woning", OneSlip);
        row("addressen", "adressen", OneDoubling);
        row("adresen", "adressen", OneDoubling);
        row("onderzeok", "onderzoek", OneSlip);
        row("onderzeokk", "onderzoek", OneSlip + OneDoubling);
        row("", "ja", 2 * OneSlip);
        row("ja", "", 2 * OneSlip);
    }

    void cheapestWayCounts()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, known);
        QFETCH(const int, cost);

        QCOMPARE(editCost(typed, known, 10), cost);
        QCOMPARE(editCost(known, typed, 10), cost);
    }

    void whatIsFurtherIsMoreThanTheMost()
    {
        QVERIFY(editCost(u"gemeente", u"provincie", OneSlip) > OneSlip);
        QVERIFY(editCost(u"ja", u"jaarverslagen", OneSlip) > OneSlip);
        QVERIFY(editCost(u"onderzeokk", u"onderzoek", OneSlip) > OneSlip);
    }
};

QTEST_GUILESS_MAIN(TestEditCost)
#include "tst_editcost.moc"
