// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmappaper.h"
#include "report/gapmapwords.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

GapMapPaperContent oneRow()
{
    GapMapPaperContent content;
    content.info.language = Language::En;
    content.map.columns = {{MapColumn::Holds::Value, int(KnowledgeKind::Evaluerend)}};
    MapRow row{
        .name = u"netcongestie"_s, .cells = {MapCell()}, .questions = {Uid::createUuid()}, .signalUids = {}};
    row.cells[0].studies[size_t(MapQuality::Good)] = {Uid::createUuid()};
    row.needed = 1;
    row.isGap = true;
    content.map.rows = {row};
    content.gaps = {{{GapKind::QuestionUnanswered, u"DGVB-VRG-0007"_s, u"Waar kan het?"_s, u"DGVB"_s,
                      QDate(2026, 7, 2)}}};
    return content;
}

} // namespace

class TestGapMapPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapOnPaperSaysInWordsWhatItShowsAndListsTheGaps()
    {
        const QString text = renderPlainText(gapMapPaper(oneRow())).simplified();

        for (const QString &part :
             {u"netcongestie (gap)"_s, u"1 strong"_s, u"Rows that are a gap"_s,
              u"DGVB-VRG-0007"_s, u"Needed by"_s, u"2 July 2026"_s, u"Full mark: a study"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void gapOfSeveralRowsIsListedOnceWithAllOfThem()
    {
        GapMapPaperContent content = oneRow();
        content.map.rows.append(content.map.rows.first());
        content.map.rows.last().name = u"energie-infrastructuur"_s;
        content.gaps.append(content.gaps.first());

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        QCOMPARE(text.count(u"DGVB-VRG-0007"_s), 1);
        QVERIFY2(text.contains(u"netcongestie, energie-infrastructuur"_s), qPrintable(text));
    }

    void urgentGapsStandFirstAndTheOthersByDate()
    {
        GapMapPaperContent content = oneRow();
        const GapKind kind = GapKind::QuestionUnanswered;
        content.gaps = {{{.kind = kind, .code = u"VRG-later"_s, .date = QDate(2028, 1, 31)},
                         {.kind = kind, .code = u"VRG-undated"_s},
                         {.kind = kind, .code = u"VRG-sooner"_s, .date = QDate(2027, 9, 29)},
                         {.kind = kind, .code = u"VRG-red"_s, .date = QDate(2027, 3, 29), .isRed = true}}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        QVERIFY2(text.contains(u"Urgent: VRG-red"_s), qPrintable(text));
        QVERIFY(text.indexOf(u"VRG-red"_s) < text.indexOf(u"VRG-sooner"_s));
        QVERIFY(text.indexOf(u"VRG-sooner"_s) < text.indexOf(u"VRG-later"_s));
        QVERIFY(text.indexOf(u"VRG-later"_s) < text.indexOf(u"VRG-undated"_s));
    }

    void monthOfAStudyIsNoDay()
    {
        GapMapPaperContent content = oneRow();
        content.gaps = {{{.kind = GapKind::AnswerWeak,
                          .code = u"DGKR-VRG-0001"_s,
                          .date = QDate(2023, 2, 1),
                          .issued = {u"2023-02"_s}}}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        QVERIFY2(text.contains(u"Newest answer: February 2023"_s), qPrintable(text));
    }

    void subjectIsNamedOnceWithItsNumbers()
    {
        GapMapPaperContent content = oneRow();
        content.map.rows[0].isGap = false;
        content.gaps = {{{.kind = GapKind::SubjectUnstudied,
                          .title = u"netcongestie"_s,
                          .unit = u"KIEM"_s,
                          .number = 3,
                          .total = 1}}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        QVERIFY2(text.contains(u"Subject: netcongestie"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Signals: 3 signal"_s), qPrintable(text));
        QCOMPARE(text.count(u"netcongestie"_s), 2); // and in the table in words
    }

    void everyColumnOfTheMapHasAHead()
    {
        QVERIFY(!gapMapGrid(oneRow().map, MapDisplay::Quality).columns.contains(QString()));
    }

    void studiesThatMayAnswerAreNamed()
    {
        GapMapPaperContent content = oneRow();
        content.gaps = {{{.kind = GapKind::AnsweredElsewhere,
                          .code = u"DGDOO-VRG-0009"_s,
                          .studies = {u"DGVB-STU-0014 Leegstand"_s}}}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        for (const QString &part : {u"Perhaps answered elsewhere"_s, u"Look whether these studies answer"_s,
                                    u"Studies: DGVB-STU-0014 Leegstand"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void rowThatTheMapCallsAGapIsToldAlsoWithoutAQuestionInTheList()
    {
        GapMapPaperContent content = oneRow();
        content.gaps = {{}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        QVERIFY2(text.contains(u"Rows that are a gap"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Gaps per question and subject"_s));
    }

    void whatIsNoGapStandsOnPaperWithItsReason()
    {
        GapMapPaperContent content = oneRow();
        content.map.rows[0].isGap = false;
        content.map.rows[0].dismissal = Decision{
            .reason = u"Elders bekend"_s, .person = u"Sanne de Wit"_s, .on = QDate(2026, 3, 2), .facts = {}};

        const QString text = renderPlainText(gapMapPaper(content)).simplified();

        for (const QString &part :
             {u"netcongestie (no gap)"_s, u"No gap, with the reason"_s, u"Elders bekend"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void mapOnPaperSaysHowItIsMade()
    {
        const QString text = renderPlainText(gapMapPaper(oneRow())).simplified();

        for (const QString &part : {u"How the map is made"_s, u"counts once"_s, u"a reason to look"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void drawingStandsBelowTheTitleOfThePaper()
    {
        const Document paper = gapMapPaper(oneRow());

        qsizetype drawing = 0;
        while (!std::holds_alternative<Drawing>(paper.blocks[drawing]))
            ++drawing;

        QCOMPARE(std::get<PageBreak>(paper.blocks[0]).orientation, Orientation::Landscape);
        QVERIFY(std::holds_alternative<TitleBlock>(paper.blocks[1]));
        for (const Block &block : paper.blocks.mid(1, drawing))
            QVERIFY(!std::holds_alternative<PageBreak>(block));
    }

    void legendOfTheMapSaysOnlyWhatStandsInIt()
    {
        GapMap map = oneRow().map;
        QVERIFY(!mapMarksLegend(map, MapDisplay::Quality).contains(u"Dotted"_s));

        map.rows[0].cells[0].studies[size_t(MapQuality::Old)] = {Uid::createUuid()};

        QVERIFY(mapMarksLegend(map, MapDisplay::Quality).contains(u"Dotted"_s));
        QVERIFY(!mapMarksLegend(map, MapDisplay::Quality).contains(u"A mark with a number"_s));
        map.rows[0].cells[0].studies[size_t(MapQuality::Good)].resize(4);
        QVERIFY(mapMarksLegend(map, MapDisplay::Quality).contains(u"A mark with a number"_s));
        QCOMPARE(mapMarksLegend(map, MapDisplay::Count), u"A number: so many studies. A dot: none."_s);
    }

    void legendFollowsHowTheCellsSayIt()
    {
        GapMap map = oneRow().map;

        QVERIFY(mapMarksLegend(map, MapDisplay::Bubbles).startsWith(u"A larger bubble"_s));
        QCOMPARE(mapMarksLegend(map, MapDisplay::Heat),
                 u"A denser box: more studies, as the number says. A dot: none."_s);
        QVERIFY(!mapMarksLegend(map, MapDisplay::Bars).contains(u"Dotted"_s));
        map.rows[0].cells[0].studies[size_t(MapQuality::Old)] = {Uid::createUuid()};
        QVERIFY(mapMarksLegend(map, MapDisplay::Bars).contains(u"Dotted: older"_s));
        QVERIFY(mapMarksLegend(map, MapDisplay::Bubbles).contains(u"Dotted: only"_s));
    }

    void mapThatDoesNotFitOnAPageTakesLargerPaperWhereItMay()
    {
        GapMapPaperContent content = oneRow();
        content.growth = PaperGrowth::Yes;
        QCOMPARE(gapMapPaper(content).info.paperSize, PaperSize::A4);

        while (content.map.rows.size() < 30)
            content.map.rows.append(content.map.rows.first());

        QCOMPARE(gapMapPaper(content).info.paperSize, PaperSize::A3);
        content.growth = PaperGrowth::No;
        QCOMPARE(gapMapPaper(content).info.paperSize, PaperSize::A4);
    }

    void mapWithManyRowsTakesAsManyPagesAsItNeeds()
    {
        GapMapPaperContent content = oneRow();
        while (content.map.rows.size() < 90)
            content.map.rows.append(content.map.rows.first());

        const Document paper = gapMapPaper(content);

        qsizetype drawn = 0;
        for (const Block &block : paper.blocks)
            drawn += std::holds_alternative<Drawing>(block);
        QVERIFY(drawn >= 3);
    }

    void mapWithoutRowsSaysSo()
    {
        QVERIFY(renderPlainText(gapMapPaper({})).contains(u"No data for this layout."_s));
    }
};

QTEST_GUILESS_MAIN(TestGapMapPaper)
#include "tst_gapmappaper.moc"
