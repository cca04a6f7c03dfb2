// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/pairpaper.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

PairPaperContent onePair(const ReportedPair &pair)
{
    PairPaperContent content{.level = OverlapLevel::Strong};
    content.report.info = test::anInfo();
    content.report.pairs = {pair};
    return content;
}

QString textOfPair(const PairPaperContent &content)
{
    return renderPlainText(pairPaper(content)).simplified();
}

} // namespace

/// One pair on a paper of its own says what its preview says.
class TestPairPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothRecordsStandInItWithTheirUnits()
    {
        const QString text = textOfPair(onePair(test::islandsAndMunicipalities()));

        for (const QString &told : {u"DGOBDR-VRG-0003"_s, u"DGKR-VRG-0002"_s, u"Welke factoren verklaren"_s,
                                    u"Wat maakt dat kleine eilandbesturen"_s, u"DGOBDR and DGKR"_s})
            QVERIFY2(text.contains(told), qPrintable(text));
    }

    void pointsStandInItWithTheirSum()
    {
        const QString text = textOfPair(onePair(test::islandsAndMunicipalities()));

        for (const QString &told : {u"Begrippen"_s, u"62"_s, u"24"_s, u"86 of 100"_s})
            QVERIFY2(text.contains(told), qPrintable(text));
    }

    void whatToDoNextStandsInIt()
    {
        const QString text = textOfPair(onePair(test::islandsAndMunicipalities()));

        QVERIFY2(text.contains(u"bespreek het resultaat samen"_s), qPrintable(text));
    }

    void everyoneWhoJudgedItIsNamedOnceMoreThanOneDid()
    {
        PairPaperContent content = onePair(test::energyPoverty());
        content.judged = {{u"Noor de Wit"_s, OverlapState::Bevestigd}};
        const QString alone = textOfPair(content);
        content.judged.append({u"Sam Bos"_s, OverlapState::Weggelegd});

        const QString together = textOfPair(content);

        QVERIFY2(!alone.contains(u"Noor de Wit"_s), qPrintable(alone));
        QVERIFY2(together.contains(u"Noor de Wit"_s) && together.contains(u"Sam Bos"_s),
                 qPrintable(together));
    }

    void otherSideThanAQuestionIsNeededByNobody()
    {
        ReportedPair pair = test::islandsAndMunicipalities();
        pair.b.kind = Kind::Study;
        pair.b.needBy = {};
        const QString asked = u"Needed"_s;

        const QString text = textOfPair(onePair(pair));

        QCOMPARE(text.count(asked), 1);
        QVERIFY2(text.contains(u"Study"_s), qPrintable(text));
    }

    void pairByHandHasAReasonInPlaceOfPoints()
    {
        ReportedPair pair = test::islandsAndMunicipalities();
        pair.parts.clear();
        pair.isByHand = true;
        pair.reason = u"Beide gaan over eilanden"_s;

        const QString text = textOfPair(onePair(pair));

        QVERIFY2(text.contains(u"By hand"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Beide gaan over eilanden"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"of 100"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestPairPaper)
#include "tst_pairpaper.moc"
