// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapindex.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Paper("Kamerstukken II 2025/26, 36800, nr. 12");

OverlapProfile signalOf(const QString &unit, const QString &title, const QStringList &codes)
{
    return {.record = namedUid(QLatin1StringView("signal"), (unit + title).toUtf8()),
            .kind = Kind::Signal,
            .unit = namedUid(QLatin1StringView("unit"), unit.toUtf8()),
            .refcode = unit,
            .title = title,
            .codes = codes};
}

OverlapProfile water(const QStringList &codes)
{
    return signalOf(u"A"_s, u"Dijken worden te laag"_s, codes);
}

OverlapProfile care(const QStringList &codes)
{
    return signalOf(u"B"_s, u"Wachttijd bij de huisarts"_s, codes);
}

QList<Overlap> pairsOf(const OverlapProfile &one, const OverlapProfile &other)
{
    return *findOverlaps({{one, other}, {}, {}});
}

const OverlapPart &lastPart(const Overlap &pair)
{
    return pair.parts.constLast();
}

} // namespace

/// Who are about the same paper, study or plan by its code are always a pair (spec 11, B6).
class TestSameCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsThatNameTheSamePaperAreStrongWhateverElseTheySay()
    {
        QVERIFY(pairsOf(water({}), care({})).isEmpty());

        const QList<Overlap> pairs = pairsOf(water({Paper}), care({u"10.5555/a"_s, Paper}));

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs.first().level, OverlapLevel::Strong);
        QCOMPARE(lastPart(pairs.first()).name, PartName::SameCode);
        QCOMPARE(lastPart(pairs.first()).evidence.size(), 1);
        QCOMPARE(lastPart(pairs.first()).evidence.first().label, QString(Paper));
    }

    void pointsOfTheRuleAndOfTheOthersAddUp()
    {
        OverlapProfile other = care({Paper});
        other.title = u"Dijken zijn te laag voor wachttijden"_s;

        const Overlap pair = pairsOf(water({Paper}), other).first();

        int sum = 0;
        for (const OverlapPart &part : pair.parts)
            sum += part.points;
        QCOMPARE(sum, pair.score);
        QVERIFY(pair.score >= OverlapLevels().strong);
    }

    void otherCodesAndOneUnitAreNoPair()
    {
        OverlapProfile own = care({Paper});
        own.unit = water({}).unit;

        QVERIFY(pairsOf(water({Paper}), care({u"10.5555/a"_s})).isEmpty());
        QVERIFY(pairsOf(water({Paper}), own).isEmpty());
    }

    void codeThatIsWrittenLaterMakesThePair()
    {
        const OverlapBank bank{{water({Paper}), care({})}, {}, {}};
        auto index = OverlapIndex::make(*OverlapSnapshot::make(bank, {}), bank.profiles);
        QVERIFY(index->update()->pairs.isEmpty());

        index->put(care({Paper}));

        QCOMPARE(index->update()->pairs.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSameCode)
#include "tst_samecode.moc"
