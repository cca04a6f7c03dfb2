// SPDX-License-Identifier: EUPL-1.2
#include "overlap/reportorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

Uid uid(int number)
{
    return namedUid(QLatin1StringView("test"), QByteArray::number(number));
}

QString codeOfRecord(const Uid &record)
{
    return textOf(record);
}

/// A pair that is called by its number.
Overlap pairOf(int number, OverlapLevel level, int score)
{
    Overlap pair;
    pair.a = std::min(uid(2 * number), uid(2 * number + 1));
    pair.b = std::max(uid(2 * number), uid(2 * number + 1));
    pair.level = level;
    pair.score = score;
    return pair;
}

QList<int> scoresOf(const QList<Overlap> &pairs)
{
    QList<int> scores;
    for (const Overlap &pair : pairs)
        scores.append(pair.score);
    return scores;
}

} // namespace

class TestReportOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelCountsFirst()
    {
        QList<Overlap> pairs{pairOf(1, OverlapLevel::Weak, 30), pairOf(2, OverlapLevel::Strong, 50),
                             pairOf(3, OverlapLevel::Probable, 40)};

        sortForReport(pairs, codeOfRecord);

        QCOMPARE(scoresOf(pairs), (QList<int>{50, 40, 30}));
    }

    void withinALevelTheMostUrgentComesBeforeWhatCanStillChangeAndThatBeforeTheScore()
    {
        QList<Overlap> pairs{pairOf(1, OverlapLevel::Strong, 90), pairOf(2, OverlapLevel::Strong, 60),
                             pairOf(3, OverlapLevel::Strong, 55), pairOf(4, OverlapLevel::Strong, 51)};
        pairs[1].canStillChange = true;
        pairs[2].urgentBy = QDate(2026, 6, 1);
        pairs[3].urgentBy = QDate(2026, 4, 1);

        sortForReport(pairs, codeOfRecord);

        QCOMPARE(scoresOf(pairs), (QList<int>{51, 55, 60, 90}));
    }

    void orderDoesNotDependOnTheOrderBefore()
    {
        QRandomGenerator random(20260302);
        QList<Overlap> pairs;
        for (int number = 0; number < 40; ++number)
            pairs.append(pairOf(number, OverlapLevel::Strong, 50 + number % 3)); // many equals
        QList<Overlap> others = pairs;
        std::ranges::shuffle(others, random);

        sortForReport(pairs, codeOfRecord);
        sortForReport(others, codeOfRecord);

        QCOMPARE(others, pairs);
    }

    void orderIsThatOfThePlacesThatAreKept()
    {
        QRandomGenerator random(20261130);
        QList<Overlap> pairs;
        for (int number = 0; number < 200; ++number) {
            pairs.append(pairOf(number, OverlapLevel(random.bounded(3)), 97 + random.bounded(4)));
            pairs.last().canStillChange = random.bounded(2) == 1;
            if (random.bounded(3) == 0)
                pairs.last().urgentBy = QDate(2026, 12, 1 + random.bounded(3));
        }
        const auto fewCodes = [](const Uid &record) {
            return QString(u"DGVB-VRG-%1"_s).arg(record.data1 % 3);
        };

        sortForReport(pairs, fewCodes);

        const auto placeOf = [&](const Overlap &pair) {
            return placeInReport(pair, fewCodes(pair.a), fewCodes(pair.b));
        };
        QVERIFY(std::ranges::is_sorted(pairs, {}, placeOf));
    }

    void nothingStaysNothing()
    {
        QList<Overlap> none;

        sortForReport(none, codeOfRecord);

        QVERIFY(none.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReportOrder)
#include "tst_reportorder.moc"
