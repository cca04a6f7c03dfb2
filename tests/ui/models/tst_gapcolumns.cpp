// SPDX-License-Identifier: EUPL-1.2
#include "models/gapcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

GapLine anUrgentGap()
{
    GapLine line;
    line.gap.kind = GapKind::DecisionNear;
    line.gap.isRed = true;
    return line;
}

} // namespace

class TestGapColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindIsShortToSeeAndFullToHearAndToPointAt()
    {
        const Column<GapLine> &kind = gapColumns().front();
        const GapLine gap = anUrgentGap();

        QCOMPARE(cellData(kind, gap, Qt::DisplayRole).toString(), u"Decision near"_s);
        QCOMPARE(cellData(kind, gap, Qt::AccessibleTextRole).toString(),
                 u"Decision near, answer missing, urgent"_s);
        QVERIFY(cellData(kind, gap, Qt::ToolTipRole).toString().contains(u"Decision near, answer missing"_s));
    }

    void everyKindHasAShortWord()
    {
        const Column<GapLine> &kind = gapColumns().front();
        GapLine gap;

        for (qsizetype at = 0; at < qsizetype(codesOf<GapKind>.size()); ++at) {
            gap.gap.kind = GapKind(at);
            const qsizetype length = kind.value(gap).toString().size();
            QVERIFY2(length > 0 && length <= 15, qPrintable(kind.value(gap).toString()));
        }
    }

    void studiesThatMayFitAreCountedBelowWhatIsMissing()
    {
        const Column<GapLine> &what = gapColumns()[2];
        GapLine gap;
        QCOMPARE(QLatin1StringView(what.key), "what"_L1);
        QCOMPARE(cellData(what, gap, NoteRole).toString(), QString());

        gap.mayFit = 2;

        QCOMPARE(cellData(what, gap, NoteRole).toString(), u"2 study(ies) may fit"_s);
    }

    void confirmedGapThatNoRuleFindsAnyMoreAsksWhetherItIsSolved()
    {
        const Column<GapLine> &state = gapColumns()[3];
        GapLine gap;
        gap.decision = GapDecision{{.reason = {}, .person = {}, .on = {}, .facts = factsOf(gap.gap)},
                                   GapState::Bevestigd};
        QCOMPARE(cellData(state, gap, Qt::DisplayRole).toString(), u"confirmed"_s);
        QCOMPARE(cellData(state, gap, NoteRole).toString(), QString());

        gap.gap.isFound = false;

        QCOMPARE(cellData(state, gap, Qt::DisplayRole).toString(), u"confirmed"_s);
        QCOMPARE(cellData(state, gap, NoteRole).toString(), u"solved?"_s);
    }

    void whatIsNewSinceTheGapsWereKeptIsMarked()
    {
        const Column<GapLine> &since = gapColumns()[4];
        GapLine gap;
        gap.keptOn = QDate(2026, 1, 5);
        QCOMPARE(cellData(since, gap, NoteRole).toString(), QString());

        gap.sinceKept = SinceKept::Fresh;

        QCOMPARE(cellData(since, gap, NoteRole).toString(), u"new"_s);
        QVERIFY(cellData(since, gap, Qt::ToolTipRole).toString().contains(u"New since the gaps were kept"_s));
    }

    void placeIsANumberThatSaysWhetherItIsShared()
    {
        const Column<GapLine> &place = gapColumns()[5];
        GapLine gap;
        QCOMPARE(QLatin1StringView(place.key), "place"_L1);
        QVERIFY(cellData(place, gap, Qt::DisplayRole).isNull());
        QCOMPARE(cellData(place, gap, Qt::ToolTipRole).toString(), QString());

        gap.priority = GapPriority{.needed = 40, .neededBy = 10, .signalStrength = 5, .covered = 40};
        gap.place = {.place = 3, .sharedBy = 2};

        QCOMPARE(cellData(place, gap, Qt::DisplayRole).toInt(), 3);
        QCOMPARE(cellData(place, gap, NoteRole).toString(), u"shared"_s);
        const QString sum = cellData(place, gap, Qt::ToolTipRole).toString();
        QVERIFY2(sum.contains(u"needed 40 + day 10 + signals 5 = 55"_s), qPrintable(sum));
    }

    void stateAndSinceComeBeforeWhatMayYield()
    {
        QList<QLatin1StringView> first;
        for (const Column<GapLine> &column : gapColumns().first(5))
            first.append(QLatin1StringView(column.key));

        QCOMPARE(first, (QList{"kind"_L1, "code"_L1, "what"_L1, "state"_L1, "since"_L1}));
    }
};

QTEST_GUILESS_MAIN(TestGapColumns)
#include "tst_gapcolumns.moc"
