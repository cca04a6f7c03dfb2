// SPDX-License-Identifier: EUPL-1.2
#include "report/overlapwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Overlap pairOfParts(const QList<OverlapPart> &parts)
{
    return {.score = 40, .parts = parts};
}

OverlapPart tiesBy(EvidenceName name)
{
    return {.name = PartName::Ties, .points = 9, .evidence = {{.name = name}}};
}

OverlapPart neededApart(double months)
{
    return {.name = PartName::Moment,
            .points = 0,
            .evidence = {{.name = EvidenceName::NeedBy, .amount = months}}};
}

} // namespace

/// Why a pair is in the list, in one line.
class TestWhyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tieAloneIsNamed_data()
    {
        QTest::addColumn<EvidenceName>("tie");
        QTest::addColumn<QString>("words");
        QTest::newRow("dossier") << EvidenceName::Dossier << u"the same dossier"_s;
        QTest::newRow("signal") << EvidenceName::Signal << u"the same signal"_s;
        QTest::newRow("approach") << EvidenceName::Approach << u"the same approach"_s;
        QTest::newRow("person") << EvidenceName::Person << u"the same expert or institute"_s;
    }

    void tieAloneIsNamed()
    {
        QFETCH(const EvidenceName, tie);
        QFETCH(const QString, words);

        QCOMPARE(whyWords(pairOfParts({tiesBy(tie)})), words);
    }

    void wordsThatOnlyLookAlikeAreNamed()
    {
        const OverlapPart alike{
            .name = PartName::Spelling,
            .points = 30,
            .evidence = {{.name = EvidenceName::SimilarWord, .inA = u"huurder"_s, .inB = u"huren"_s}}};

        QCOMPARE(whyWords(pairOfParts({alike})), u"words that look alike: huurder ~ huren"_s);
    }

    void recordThatBothResembleIsNamed()
    {
        const OverlapPart between{.name = PartName::GoBetween,
                                  .points = 30,
                                  .evidence = {{.name = EvidenceName::GoBetween, .label = u"Huren"_s}}};

        QCOMPARE(whyWords(pairOfParts({between})), u"both resemble Huren"_s);
    }

    void needsOfHalfAYearAreOfTheSameTime()
    {
        const OverlapPart tie = tiesBy(EvidenceName::Dossier);

        QCOMPARE(whyWords(pairOfParts({tie, neededApart(6)})), u"the same dossier, the same time"_s);
        QCOMPARE(whyWords(pairOfParts({tie, neededApart(7)})), u"the same dossier"_s);
    }

    void broaderConceptIsNamed()
    {
        const OverlapPart near{.name = PartName::Concepts,
                               .points = 20,
                               .evidence = {{.name = EvidenceName::NearConcept, .label = u"wonen"_s}}};

        QCOMPARE(whyWords(pairOfParts({near})), u"1 broader or narrower concept(s)"_s);
    }

    void pairOfWhichNoEvidenceWasKeptSaysWhatItsPointsAreFor()
    {
        const OverlapPart words{.name = PartName::SharedWords, .points = 28};
        const OverlapPart letters{.name = PartName::Spelling, .points = 3};
        const OverlapPart moment{.name = PartName::Moment, .points = -2};

        QCOMPARE(whyWords(pairOfParts({words, letters, moment})), u"shared words, words that look alike"_s);
    }
};

QTEST_GUILESS_MAIN(TestWhyWords)
#include "tst_whywords.moc"
