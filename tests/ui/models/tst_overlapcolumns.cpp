// SPDX-License-Identifier: EUPL-1.2
#include "models/overlapcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Column<ShownOverlap> &pairColumn(QLatin1StringView key)
{
    for (const Column<ShownOverlap> &column : overlapColumns()) {
        if (QLatin1StringView(column.key) == key)
            return column;
    }
    qFatal("no column %s", key.data());
}

ShownOverlap aProbablePair()
{
    ShownOverlap shown;
    shown.id = 1;
    shown.pair.level = OverlapLevel::Probable;
    return shown;
}

} // namespace

class TestOverlapColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelIsShortToSeeAndFullToHearAndToPointAt()
    {
        const Column<ShownOverlap> &level = pairColumn("level"_L1);
        const ShownOverlap shown = aProbablePair();

        QCOMPARE(cellData(level, shown, Qt::DisplayRole).toString(), u"prob."_s);
        QCOMPARE(cellData(level, shown, Qt::AccessibleTextRole).toString(), u"probable"_s);
        QVERIFY(cellData(level, shown, Qt::ToolTipRole).toString().contains(u"probable"_s));
    }

    void whatIsLeftIsToldInMonthsAndHeardAsADate()
    {
        const Column<ShownOverlap> &left = pairColumn("left"_L1);
        ShownOverlap shown = aProbablePair();
        const QString without = left.value(shown).toString();

        shown.pair.urgentBy = QDate(2026, 7, 2);
        shown.daysLeft = 122;

        QCOMPARE(without, QString());
        QCOMPARE(left.value(shown).toString(), u"4 mo."_s);
        QVERIFY(cellData(left, shown, Qt::AccessibleTextRole).toString().contains(u"2026"_s));
    }

    void nearDaysAreCountedAndPastOnesAreOverdue()
    {
        const Column<ShownOverlap> &left = pairColumn("left"_L1);
        ShownOverlap shown = aProbablePair();

        shown.daysLeft = 12;
        QVERIFY(left.value(shown).toString().startsWith(u"12 d"_s));
        shown.daysLeft = -1;
        QCOMPARE(left.value(shown).toString(), u"overdue"_s);
    }

    void columnsStandAsTheSpecificationDrawsThem() // spec 03, 3.6
    {
        QList<QLatin1StringView> keys;
        for (const Column<ShownOverlap> &column : overlapColumns())
            keys.append(QLatin1StringView(column.key));

        QCOMPARE(keys,
                 (QList{"level"_L1, "score"_L1, "from"_L1, "and"_L1, "why"_L1, "status"_L1, "left"_L1}));
    }
};

QTEST_GUILESS_MAIN(TestOverlapColumns)
#include "tst_overlapcolumns.moc"
