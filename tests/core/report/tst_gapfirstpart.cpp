// SPDX-License-Identifier: EUPL-1.2
#include "report/gapreport.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

GapReportContent threeGaps()
{
    GapReportContent content;
    content.info.language = Language::En;
    content.on = QDate(2026, 3, 2);
    content.units = {{u"DGRO"_s, u"Spatial Planning"_s}, {u"DGVB"_s, u"Housing"_s}};
    content.gaps = {
        {.kind = GapKind::QuestionUnanswered,
         .isRed = true,
         .title = u"Where is the grid full?"_s,
         .unit = u"DGVB"_s},
        {.kind = GapKind::DossierStale, .code = u"LCN"_s, .title = u"Islands"_s, .unit = u"DGRO"_s},
        {.kind = GapKind::SubjectUnstudied, .title = u"grid congestion"_s}};
    return content;
}

QString textOfPlaces(const GapReportContent &content)
{
    return renderPlainText(gapReport(content)).simplified(); // it wraps its lines
}

} // namespace

/// What the report about gaps says of the place of each.
class TestGapFirstPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstGapsStandTogetherWithTheSumOfTheirPlace() // spec 11, C3
    {
        GapReportContent content = threeGaps();
        QVERIFY(!textOfPlaces(content).contains(u"Where to look first"_s));
        content.gaps[1].priority = GapPriority{.needed = 40, .neededBy = 20, .covered = 50};
        content.gaps[1].place = {.place = 1, .sharedBy = 1};
        content.gaps[2].priority = GapPriority{.signalStrength = 9};
        content.gaps[2].place = {.place = 2, .sharedBy = 3};

        const QString text = textOfPlaces(content);

        const qsizetype begin = text.indexOf(u"Where to look first"_s);
        QVERIFY(begin > 0);
        QVERIFY(text.indexOf(u"Islands"_s) > begin);
        QVERIFY(text.indexOf(u"grid congestion"_s) > text.indexOf(u"Islands"_s));
        QVERIFY2(text.contains(u"60 × 50 % = 30 points."_s), qPrintable(text));
    }

    void ofOneKindTheUrgentOnesComeFirstAndThenByPlace() // spec 05, 5.7
    {
        GapReportContent content = threeGaps();
        ReportedGap calm = content.gaps[0];
        calm.isRed = false;
        calm.title = u"Calm"_s;
        calm.priority = GapPriority{.needed = 40};
        calm.place = {.place = 1, .sharedBy = 1};
        ReportedGap calmer = calm;
        calmer.title = u"Later"_s;
        calmer.place = {.place = 2, .sharedBy = 1};
        content.gaps = {calmer, calm, content.gaps[0]};

        const QString text = textOfPlaces(content);
        const QString page = text.mid(text.indexOf(u"What to do: Link what is known"_s));

        QVERIFY(page.indexOf(u"Where is the grid full?"_s) < page.indexOf(u"Calm"_s));
        QVERIFY(page.indexOf(u"Calm"_s) < page.indexOf(u"Later"_s));
    }

    void methodSaysWhatCountsForThePlace()
    {
        GapReportContent content = threeGaps();
        content.weights = {.needed = 50, .neededBy = 30, .signalStrength = 20, .farMonths = 9};

        const QString text = textOfPlaces(content);

        for (const QString &part : {u"needed 50, day 30, signal 20"_s, u"50 points when"_s, u"at most 30"_s,
                                    u"none 9 months before it"_s, u"at most 20 for its strongest signal"_s,
                                    u"5 × 5 gives all of these points"_s, u"weak evidence 40 %"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void methodSaysWeightsAsTheyAreSetAndWhatTheyComeTo()
    {
        GapReportContent content = threeGaps();
        content.weights = {.needed = 5000, .neededBy = -3, .signalStrength = 1000, .farMonths = 24};

        const QString text = textOfPlaces(content);

        for (const QString &part :
             {u"needed 5000, day -3, signal 1000"_s,
              u"A weight below 0 counts as 0, and a weight above 1000 counts as 1000."_s, u"50 points when"_s,
              u"at most 0 for the day"_s, u"at most 50 for its strongest signal"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void orderIsSaidOnce()
    {
        GapReportContent content = threeGaps();
        content.gaps[1].priority = GapPriority{.needed = 40};
        content.gaps[1].place = {.place = 1, .sharedBy = 1};

        const QString text = textOfPlaces(content);

        QCOMPARE(text.count(u"demand × (1 − what is there already)"_s), 1);
        QCOMPARE(text.count(u"the urgent ones of these come first"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestGapFirstPart)
#include "tst_gapfirstpart.moc"
