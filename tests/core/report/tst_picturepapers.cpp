// SPDX-License-Identifier: EUPL-1.2
#include "report/gapmapdrawing.h"
#include "report/matrixpaper.h"
#include "report/networkdrawing.h"
#include "report/networkpaper.h"
#include "report/networkwords.h"
#include "report/pageroom.h"
#include "report/renderers.h"
#include "support/goldenfile.h"

#include <QTest>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

MapCell studiesOf(int good, int other, int old)
{
    MapCell cell;
    cell.studies = {QList<Uid>(good, Uid::createUuid()), QList<Uid>(other, Uid::createUuid()),
                    QList<Uid>(old, Uid::createUuid())};
    return cell;
}

/// By strength, which has the longest heads; few studies, many, and too many to be drawn.
GapMap themeAndConcept()
{
    GapMap map;
    map.columnsAre = MapColumns::Strength;
    for (int strength = 0; strength <= 5; ++strength)
        map.columns.append({MapColumn::Holds::Value, strength});
    MapRow theme{.name = u"Democratie en bestuur"_s, .cells = {}, .questions = {}, .signalUids = {}};
    theme.cells = {studiesOf(0, 0, 0), studiesOf(0, 2, 1),  studiesOf(2, 2, 1),
                   studiesOf(9, 4, 8), studiesOf(40, 0, 0), studiesOf(31, 12, 25)};
    theme.questions = QList<Uid>(19, Uid::createUuid());
    theme.needed = 13;
    MapRow subject{.name = u"personeelstekort bij de overheid en haar uitvoerders"_s,
                   .depth = 1,
                   .cells = QList<MapCell>(6),
                   .questions = {Uid::createUuid()},
                   .needed = 1,
                   .signalUids = QList<Uid>(3, Uid::createUuid()),
                   .isGap = true};
    map.rows = {theme, subject};
    return map;
}

bool isAsAgreed(const Drawing &drawing, const QString &file)
{
    return test::equalsGoldenFile(svgOf(drawing).toUtf8(),
                                  QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/") + file);
}

MatrixPaperContent threeUnits()
{
    MatrixPaperContent content;
    content.info.language = Language::En;
    content.units = {u"DGVB"_s, u"DGRO"_s, u"DGKR"_s};
    content.cells = QList<QList<PaperMatrixCell>>(3, QList<PaperMatrixCell>(3));
    content.cells[0][1] = content.cells[1][0] = {.strong = 4, .all = 6, .agreed = 1};
    content.totals = {{4, 6, 1}, {4, 6, 1}, {}};
    return content;
}

/// Three questions of three units, of which two pairs overlap.
QuestionNetwork threeQuestions()
{
    QuestionNetwork network;
    for (const QString &unit : {u"DGKR"_s, u"DGRO"_s, u"DGVB"_s})
        network.questions.append(
            {Uid::createUuid(), unit + u"-VRG-0001"_s, u"Vraag van "_s + unit, unit, -1});
    network.ties = {{0, 1, OverlapLevel::Strong, 70}, {1, 2, OverlapLevel::Weak, 30}};
    network.groups = {u"stroom"_s};
    network.questions[0].group = network.questions[1].group = 0;
    network.leftTies = 5;
    return network;
}

} // namespace

Q_DECLARE_METATYPE(kb::Document)

class TestPicturePapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legendOfTheNetworkSaysOnlyWhichLinesThereAre()
    {
        const QString legend = networkLegend(threeQuestions());

        QVERIFY(legend.contains(u"Solid"_s) && legend.contains(u"Dotted"_s));
        QVERIFY(!legend.contains(u"Dashed"_s));
    }

    void mapIsAsAgreed()
    {
        const Grid grid = gapMapGrid(themeAndConcept(), MapDisplay::Quality);

        QVERIFY(
            isAsAgreed(gridDrawing(grid, landscapeRoom(PaperSize::A4).width()).drawing, u"gap-map.svg"_s));
    }

    void drawingStandsOnThePageOfItsTitle_data()
    {
        QTest::addColumn<Document>("paper");
        QTest::newRow("matrix") << matrixPaper(threeUnits());
        QTest::newRow("network") << networkPaper({{}, threeQuestions()});
    }

    void drawingStandsOnThePageOfItsTitle()
    {
        QFETCH(const Document, paper);

        qsizetype drawing = 0;
        while (!std::holds_alternative<Drawing>(paper.blocks[drawing]))
            ++drawing;

        QVERIFY(std::holds_alternative<TitleBlock>(paper.blocks[1]));
        QCOMPARE(std::get<PageBreak>(paper.blocks[0]).orientation, Orientation::Landscape);
        for (const Block &block : paper.blocks.mid(1, drawing))
            QVERIFY(!std::holds_alternative<PageBreak>(block));
    }

    void matrixThatIsTooHighFollowsItsTable()
    {
        MatrixPaperContent content = threeUnits();
        while (content.units.size() < 20)
            content.units.append(u"DG%1"_s.arg(content.units.size()));
        content.cells = QList<QList<PaperMatrixCell>>(20, QList<PaperMatrixCell>(20));
        content.totals = QList<PaperMatrixCell>(20);

        const Document paper = matrixPaper(content);

        QVERIFY(std::holds_alternative<Drawing>(paper.blocks.last()));
        QVERIFY(std::holds_alternative<Matrix>(paper.blocks[3]));
    }

    void matrixThatIsTooHighFitsOnLargerPaperWhereItMayTakeThat()
    {
        MatrixPaperContent content = threeUnits();
        content.growth = PaperGrowth::Yes;
        QCOMPARE(matrixPaper(content).info.paperSize, PaperSize::A4);

        while (content.units.size() < 20)
            content.units.append(u"DG%1"_s.arg(content.units.size()));
        content.cells = QList<QList<PaperMatrixCell>>(20, QList<PaperMatrixCell>(20));
        content.totals = QList<PaperMatrixCell>(20);
        const Document paper = matrixPaper(content);

        QCOMPARE(paper.info.paperSize, PaperSize::A3);
        QVERIFY(std::holds_alternative<Drawing>(paper.blocks[3]));
    }

    void matrixOnPaperHasAllThreeFigures()
    {
        const QString text = renderPlainText(matrixPaper(threeUnits())).simplified();

        QVERIFY2(text.contains(u"4 / 6 / 1"_s), qPrintable(text));
        QVERIFY(text.contains(u"strong pairs"_s));
    }

    void matrixIsAsAgreed() { QVERIFY(isAsAgreed(matrixDrawing(threeUnits()), u"matrix.svg"_s)); }

    void matrixIsDrawnWithTheMeasureThatIsAsked()
    {
        MatrixPaperContent content = threeUnits();
        content.measure = MatrixMeasure::All;

        const QString svg = svgOf(matrixDrawing(content));

        QVERIFY(svg.contains(u">6</text>"_s));
        QVERIFY(!svg.contains(u">4</text>"_s));
    }

    void networkOnPaperNamesQuestionsLevelsAndGroups()
    {
        NetworkPaperContent content{{}, threeQuestions()};
        content.info.language = Language::En;

        const QString text = renderPlainText(networkPaper(content)).simplified();

        for (const QString &part : {u"DGKR-VRG-0001 Vraag van DGKR"_s, u"70"_s, u"stroom"_s, u"are not"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    }

    void questionOfAGroupThatIsNotDrawnIsToldWithTheReason()
    {
        NetworkPaperContent content{{}, threeQuestions()};
        content.network.beside = {{Uid::createUuid(), u"DGDOO-VRG-0009"_s, u"Vraag"_s, u"DGDOO"_s, 0}};

        const QString text = renderPlainText(networkPaper(content)).simplified();

        QVERIFY2(text.contains(u"DGDOO-VRG-0009 Vraag (weaker overlap; not drawn)"_s), qPrintable(text));
        QVERIFY(text.contains(u"of a group are not drawn"_s));
    }

    void questionOfAGroupWithoutALineIsToldWithTheReason()
    {
        QuestionNetwork network = threeQuestions();
        network.questions.append({Uid::createUuid(), u"DGVB-VRG-0009"_s, u"Vraag"_s, u"DGVB"_s, 0});

        const QString text = renderPlainText(networkPaper({{}, network})).simplified();
        const SpotDrawing made = networkDrawing(network, planOf(network), 600);

        QVERIFY2(text.contains(u"DGVB-VRG-0009 Vraag (weaker overlap)"_s), qPrintable(text));
        QVERIFY(text.contains(u"of a group have no line"_s));
        QVERIFY(made.spots[3].spoken.endsWith(u"Its overlap is weaker than what is shown."_s));
    }

    void networkThatIsTooHighFollowsItsGroupsWithItsLegend()
    {
        NetworkPaperContent content{{}, threeQuestions()};
        for (int number = 1; number <= 150; ++number)
            content.network.questions.append({Uid::createUuid(),
                                              u"DGRO-VRG-1%1"_s.arg(number, 3, 10, QLatin1Char('0')),
                                              u"Vraag"_s, u"DGRO"_s, -1});

        const QList<Block> blocks = networkPaper(content).blocks;
        const auto drawing = std::ranges::find_if(
            blocks, [](const Block &block) { return std::holds_alternative<Drawing>(block); });

        QVERIFY(std::holds_alternative<TitleBlock>(blocks.first()));
        QVERIFY(std::holds_alternative<Paragraph>(*(drawing - 1)));
        QCOMPARE(std::get<PageBreak>(*(drawing - 2)).orientation, Orientation::Landscape);
        QVERIFY(std::holds_alternative<Table>(blocks.last()));
    }

    void questionIsHeardWithItsOverlapsAndLeadsToThem()
    {
        const QuestionNetwork network = threeQuestions();

        const SpotDrawing made = networkDrawing(network, planOf(network), 600);

        QCOMPARE(made.spots.size(), 3);
        QVERIFY(made.spots[1].spoken.startsWith(u"DGRO-VRG-0001, Vraag van DGRO"_s));
        QVERIFY(made.spots[1].spoken.contains(u"DGVB-VRG-0001"_s));
        QCOMPARE(made.spots[0].leadsTo, QList<qsizetype>{1});
        QCOMPARE(made.spots[1].leadsTo, (QList<qsizetype>{0, 2}));
    }

    void levelsAreSortsOfLines()
    {
        const QuestionNetwork network = threeQuestions();

        QList<Stroke> strokes;
        for (const Drawn &piece : networkDrawing(network, planOf(network), 600).drawing.pieces) {
            if (const auto *line = std::get_if<DrawnLine>(&piece))
                strokes.append(line->stroke);
        }

        QCOMPARE(strokes, (QList<Stroke>{Stroke::Solid, Stroke::Dotted}));
    }

    void sameNetworkGivesTheSamePicture()
    {
        const QuestionNetwork network = threeQuestions();

        const auto drawn = [&] { return svgOf(networkDrawing(network, planOf(network), 600).drawing); };

        QCOMPARE(drawn(), drawn());
    }
};

QTEST_GUILESS_MAIN(TestPicturePapers)
#include "tst_picturepapers.moc"
