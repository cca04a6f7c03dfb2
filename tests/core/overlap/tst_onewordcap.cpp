// SPDX-License-Identifier: EUPL-1.2
#include "overlap/overlapindex.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// So many words that say nothing that the text is too long to be put beside another word by word.
const QString Empty = u"en dat is wat het voor een van de is "_s.repeated(4);

OverlapProfile question(const QString &title, const QList<Uid> &dossiers = {})
{
    return {.record = namedUid("question"_L1, title.toUtf8()),
            .unit = namedUid("unit"_L1, title.toUtf8()),
            .title = title,
            .text = Empty,
            .dossiers = dossiers,
            .isOpen = true};
}

/// Of two questions in a bank with some others.
Overlap overlapOf(const OverlapProfile &one, const OverlapProfile &other)
{
    const QList<OverlapProfile> profiles{one, other,
                                         question(u"Hoe bereikt een stad laaggeletterde ouders?"_s),
                                         question(u"Wat kost onderhoud van bruggen en sluizen?"_s),
                                         question(u"Waarom fietsen leerlingen in de winter?"_s)};
    const auto snapshot = OverlapSnapshot::make({profiles, {}, {}}, {});
    const auto index = OverlapIndex::make(*snapshot, profiles);
    return index->explain(one.record, other.record).value_or(Overlap());
}

int pointsOfCap(const Overlap &overlap)
{
    const auto cap = std::ranges::find(overlap.parts, PartName::Cap, &OverlapPart::name);
    return cap == overlap.parts.end() ? 0 : cap->points;
}

} // namespace

/// One shared word alone never makes a strong overlap (spec 05, 5.6).
class TestOneWordCap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSharedWordAloneIsNotStrong()
    {
        const Overlap overlap =
            overlapOf(question(u"Wat is een rekenmethode?"_s), question(u"De rekenmethode"_s));

        QCOMPARE(overlap.score, OverlapLevels().strong - 1);
        QCOMPARE(overlap.level, OverlapLevel::Probable);
        QVERIFY(pointsOfCap(overlap) < 0);
    }

    void twoSharedWordsMayBeStrong()
    {
        const Overlap overlap = overlapOf(question(u"Wat is een rekenmethode voor bezwaren?"_s),
                                          question(u"De rekenmethode bij bezwaren"_s));

        QCOMPARE(overlap.level, OverlapLevel::Strong);
        QCOMPARE(pointsOfCap(overlap), 0);
    }

    void oneSharedWordAndADossierMayBeStrong()
    {
        const QList<Uid> dossiers{Uid::createUuid()};
        const Overlap overlap = overlapOf(question(u"Wat is een rekenmethode?"_s, dossiers),
                                          question(u"De rekenmethode"_s, dossiers));

        QCOMPARE(overlap.level, OverlapLevel::Strong);
        QCOMPARE(pointsOfCap(overlap), 0);
    }

    void aCompoundAndItsPartsAreOneWord()
    {
        const Overlap overlap =
            overlapOf(question(u"Wat is burgerparticipatie?"_s), question(u"De burgerparticipatie"_s));

        QCOMPARE(overlap.score, OverlapLevels().strong - 1);
    }

    void pairsThatAreHeldDownKeepTheirOrder()
    {
        const Overlap more =
            overlapOf(question(u"Wat is een rekenmethode?"_s), question(u"De rekenmethode"_s));
        const Overlap less =
            overlapOf(question(u"Wat is een rekenmethode?"_s), question(u"De rekenmethode en de vogels"_s));

        QCOMPARE(less.score, more.score);
        QVERIFY(less.exact < more.exact);
    }
};

QTEST_GUILESS_MAIN(TestOneWordCap)

#include "tst_onewordcap.moc"
