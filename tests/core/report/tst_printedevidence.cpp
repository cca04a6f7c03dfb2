// SPDX-License-Identifier: EUPL-1.2
#include "report/printedevidence.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestPrintedEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordOfTheExplanationComesLastAndSaysSo()
    {
        const OverlapPart part{.name = PartName::Words,
                               .points = 20,
                               .evidence = {{.inA = u"hulp"_s, .inB = u"hulp"_s},
                                            {.inA = u"Huishoudens"_s, .inB = u"huishoudens"_s}}};

        QCOMPARE(
            printedEvidence(part, u"Welke huishoudens wonen duur?"_s, u"Wie helpt huishoudens, en hulp?"_s),
            u"Huishoudens; in the explanation: hulp"_s);
    }

    void wordThatStandsInsideAnotherIsNotInTheQuestion()
    {
        const OverlapPart part{
            .name = PartName::Words,
            .points = 20,
            .evidence = {{.inA = u"uur"_s, .inB = u"uur"_s}, {.inA = u"één"_s, .inB = u"één"_s}}};

        QCOMPARE(printedEvidence(part, u"Wat kost huur, en één huis?"_s, u"Is huur één prijs?"_s),
                 u"één; in the explanation: uur"_s);
    }

    void whatIsNoWordIsToldAsItIs()
    {
        const OverlapPart part{
            .name = PartName::Moment, .points = -5, .evidence = {{.name = EvidenceName::Cap, .amount = 40}}};

        QCOMPARE(printedEvidence(part, u"Een vraag?"_s, u"Een andere?"_s), u"at most 40 points"_s);
    }

    void wordOfASharedConceptIsCalledThat()
    {
        const OverlapPart part{
            .name = PartName::Words,
            .points = 6,
            .evidence = {{.name = EvidenceName::ConceptWord, .inA = u"armoede"_s, .inB = u"armoede"_s}}};

        QCOMPARE(printedEvidence(part, u"Armoede?"_s, u"Wat is armoede?"_s),
                 u"armoede (word of a concept)"_s);
    }
};

QTEST_GUILESS_MAIN(TestPrintedEvidence)
#include "tst_printedevidence.moc"
