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

/// So many signals of a unit each, in words that no other has.
QList<OverlapProfile> unlikeSignals(int count)
{
    static constexpr std::array Titles{
        "Dijken",   "Huisartsen", "Woningnood", "Spoorbruggen", "Visserij",    "Jeugdzorg",      "Pluimvee",
        "Bijstand", "Luchtvaart", "Musea",      "Rechters",     "Zonneparken", "Kolencentrales", "Taalles"};
    QList<OverlapProfile> signalsOfUnits;
    for (int number = 0; number < count; ++number)
        signalsOfUnits.append(
            signalOf(QString::number(number), QString::fromLatin1(Titles[size_t(number)]), {}));
    return signalsOfUnits;
}

QList<OverlapProfile> namingThePaper(int count)
{
    QList<OverlapProfile> profiles = unlikeSignals(count);
    for (OverlapProfile &profile : profiles)
        profile.codes = {Paper};
    return profiles;
}

using PairOfUids = std::pair<Uid, Uid>;

/// The strong pairs of comparing all with all.
QSet<PairOfUids> strongOfAll(const OverlapIndex &index, const QList<OverlapProfile> &profiles)
{
    QSet<PairOfUids> pairs;
    for (const OverlapProfile &a : profiles) {
        for (const OverlapProfile &b : profiles) {
            const auto pair = a.record < b.record ? index.explain(a.record, b.record) : std::nullopt;
            if (pair && pair->level == OverlapLevel::Strong)
                pairs.insert({pair->a, pair->b});
        }
    }
    return pairs;
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

    void codeOfTwelveRecordsMakesEveryPairAndThatOfThirteenNone()
    {
        QCOMPARE(findOverlaps({namingThePaper(12), {}, {}})->size(), 66);
        QVERIFY(findOverlaps({namingThePaper(13), {}, {}})->isEmpty());
    }

    void generalCodeIsNoReasonBesideAnother()
    {
        QList<OverlapProfile> profiles = namingThePaper(13);
        profiles[2].codes.append(u"10.5555/a"_s);
        profiles[7].codes.append(u"10.5555/a"_s);

        const QList<Overlap> pairs = *findOverlaps({profiles, {}, {}});

        QCOMPARE(pairs.size(), 1);
        QCOMPARE(lastPart(pairs.first()).evidence.size(), 1);
        QCOMPARE(lastPart(pairs.first()).evidence.first().label, u"10.5555/a"_s);
    }

    void pairsFoundAreThoseOfComparingAllWithAll()
    {
        QList<OverlapProfile> profiles = namingThePaper(14);
        for (qsizetype number = 0; number < profiles.size(); ++number)
            profiles[number].codes.append(u"10.5555/%1"_s.arg(number % 4));
        const auto index = OverlapIndex::make(*OverlapSnapshot::make({profiles, {}, {}}, {}), profiles);

        QSet<PairOfUids> found;
        const QList<Overlap> pairs = *index->overlaps();
        for (const Overlap &pair : pairs)
            found.insert({pair.a, pair.b});

        QCOMPARE(found.size(), 18); // of four codes, by 4, 4, 3 and 3 records
        QCOMPARE(found, strongOfAll(*index, profiles));
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
