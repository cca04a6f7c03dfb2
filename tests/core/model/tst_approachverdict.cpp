// SPDX-License-Identifier: EUPL-1.2
#include "model/approachverdict.h"

#include <QTest>

using namespace kb;

class TestApproachVerdict : public QObject
{
    Q_OBJECT

    using Said = std::pair<FindingDirection, int>;

    static ApproachVerdict verdict(const QList<Said> &said)
    {
        QList<Finding> findings;
        for (const auto &[direction, strength] : said) {
            Finding finding;
            finding.direction = direction;
            finding.strength = strength;
            findings.append(finding);
        }
        return judge(findings).verdict;
    }

    static constexpr auto Works = FindingDirection::Werkt;
    static constexpr auto Partly = FindingDirection::WerktDeels;
    static constexpr auto Fails = FindingDirection::WerktNiet;
    static constexpr auto Backfires = FindingDirection::Averechts;
    static constexpr auto Unknown = FindingDirection::Onbekend;

private Q_SLOTS:
    void oneFindingIsTooLittle() { QCOMPARE(verdict({{Works, 5}}), ApproachVerdict::TeWeinigBekend); }

    void weakAndUnknownOnesDoNotCount()
    {
        QCOMPARE(verdict({{Works, 5}, {Works, 1}, {Unknown, 5}}), ApproachVerdict::TeWeinigBekend);
    }

    void strongOnesOnBothSidesAreMixed()
    {
        QCOMPARE(verdict({{Works, 3}, {Works, 4}, {Backfires, 4}}), ApproachVerdict::Wisselend);
    }

    void aWeakOneAgainstStrongOnesIsMixedToo()
    {
        QCOMPARE(verdict({{Works, 4}, {Fails, 2}}), ApproachVerdict::Wisselend);
    }

    void strongPositivesProbablyWork()
    {
        QCOMPARE(verdict({{Works, 3}, {Partly, 2}}), ApproachVerdict::WerktWaarschijnlijk);
        QCOMPARE(verdict({{Works, 3}, {Partly, 2}, {Partly, 3}}), ApproachVerdict::WerktSoms);
    }

    void strongNegativesProbablyDoNot()
    {
        QCOMPARE(verdict({{Fails, 3}, {Backfires, 2}}), ApproachVerdict::WerktWaarschijnlijkNiet);
    }

    void withoutStrongEvidenceItIsAnIndication()
    {
        QCOMPARE(verdict({{Works, 2}, {Partly, 2}}), ApproachVerdict::AanwijzingDatHetWerkt);
        QCOMPARE(verdict({{Fails, 2}, {Fails, 2}}), ApproachVerdict::AanwijzingDatHetNietWerkt);
    }

    void theNumberThatCountsIsTold()
    {
        Finding finding;
        finding.direction = Works;
        finding.strength = 2;

        QCOMPARE(judge({finding, finding, Finding()}).counting, 2);
    }
};

QTEST_GUILESS_MAIN(TestApproachVerdict)
#include "tst_approachverdict.moc"
