// SPDX-License-Identifier: EUPL-1.2
#include "report/networkdrawing.h"
#include "report/wordroom.h"
#include "report/wordswidth.h"
#include "support/goldenfile.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace kb;
using namespace kb::doc;
using namespace Qt::StringLiterals;

namespace {

/// So many questions of one unit, by the groups that they are in.
QuestionNetwork questionsIn(const QList<int> &groups, const QStringList &names = {})
{
    QuestionNetwork network;
    for (const int group : groups) {
        const QString code = u"DGOBDR-VRG-%1"_s.arg(network.questions.size() + 1, 4, 10, QLatin1Char('0'));
        network.questions.append({Uid::createUuid(), code, u"Vraag"_s, u"DGOBDR"_s, group});
    }
    network.groups = names;
    return network;
}

/// Three rows of three, close together.
NetworkPlan threeByThree()
{
    NetworkPlan plan{.grid = {3, 3}, .places = {}};
    for (int node = 0; node < 9; ++node)
        plan.places.append({node % 3 + 0.5, node / 3 + 0.5});
    return plan;
}

QList<DrawnWords> wordsOf(const Drawing &drawing)
{
    QList<DrawnWords> all;
    for (const Drawn &piece : drawing.pieces) {
        if (const auto *words = std::get_if<DrawnWords>(&piece))
            all.append(*words);
    }
    return all;
}

/// Of each group, in their order: a line that is no first one belongs to the name before it.
QList<QRectF> roomsOfNames(const Drawing &drawing)
{
    QList<QRectF> rooms;
    for (const DrawnWords &drawn : wordsOf(drawing)) {
        if (drawn.boldness != Boldness::Bold)
            continue;
        const double width = widthOfWords(drawn.words, drawn.boldness);
        const QRectF room = roomAround(drawn.middle, width - 0.1, HeightOfWords - 0.1);
        if (drawn.words.startsWith(u"groep"_s))
            rooms.append(room);
        else
            rooms.last() |= room;
    }
    return rooms;
}

/// Of the only group, in a narrow drawing.
QStringList linesOfName(const QString &name)
{
    const QuestionNetwork network = questionsIn({0, 0}, {name});
    QStringList lines;
    for (const DrawnWords &drawn : wordsOf(networkDrawing(network, planOf(network), 170).drawing)) {
        if (drawn.boldness == Boldness::Bold)
            lines.append(drawn.words);
    }
    return lines;
}

qsizetype nearestSpot(const QList<DrawnSpot> &spots, const QRectF &room)
{
    const auto distance = [&](const DrawnSpot &spot) {
        const QPointF middle = spot.place.center();
        return std::hypot(std::max({room.left() - middle.x(), 0.0, middle.x() - room.right()}),
                          std::max({room.top() - middle.y(), 0.0, middle.y() - room.bottom()}));
    };
    return std::ranges::min_element(spots, {}, distance) - spots.begin();
}

bool hasAllCodes(const Drawing &drawing, qsizetype questions)
{
    const QList<DrawnWords> all = wordsOf(drawing);
    const qsizetype codes = std::ranges::count_if(
        all, [](const DrawnWords &drawn) { return drawn.words.startsWith(u"DGOBDR "_s); });
    return codes == questions;
}

/// So many groups of one to six questions, some questions without, and ties within and between them.
QuestionNetwork anyNetwork(int groups)
{
    QRandomGenerator random(groups);
    QList<int> members;
    QStringList names;
    for (int group = 0; group < groups; ++group) {
        members += QList<int>(1 + random.bounded(6), group);
        names.append(u"groep%1 energiearmoede onder huurders"_s.arg(group).first(8 + random.bounded(26)));
    }
    members += QList<int>(random.bounded(5), -1);
    QuestionNetwork network = questionsIn(members, names);
    const int questions = int(members.size());
    for (int tie = 0; tie < questions; ++tie) {
        const int one = random.bounded(questions);
        network.ties.append({one, random.bounded(questions), OverlapLevel::Strong, 70});
    }
    return network;
}

/// Two pairs and three that overlap, of three units.
QuestionNetwork sevenQuestions()
{
    QuestionNetwork network = questionsIn(
        {0, 0, 1, 1, 1, -1, -1}, {u"energiearmoede, huurders"_s, u"algoritmes, gelijke behandeling"_s});
    for (const qsizetype question : {1, 3, 5})
        network.questions[question].unit = u"DGVB"_s;
    network.questions[6].unit = u"DGKR"_s;
    network.ties = {{0, 1, OverlapLevel::Strong, 80},
                    {2, 3, OverlapLevel::Strong, 75},
                    {3, 4, OverlapLevel::Probable, 55},
                    {5, 6, OverlapLevel::Weak, 30}};
    return network;
}

} // namespace

class TestNetworkDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesFindRoomBetweenQuestionsThatAreClose()
    {
        const Drawing drawing = networkDrawing(questionsIn(QList<int>(9, -1)), threeByThree(), 170).drawing;

        QVERIFY(hasAllCodes(drawing, 9));
    }

    void codeFindsRoomAtACornerOfItsQuestion()
    {
        const NetworkPlan plan{
            .grid = {4, 3},
            .places = {{0.75, 0.5}, {2.5, 1.25}, {1.25, 2.75}, {2.5, 2.25}, {1.25, 1.25}, {2.5, 0.75}}};

        const Drawing drawing = networkDrawing(questionsIn(QList<int>(6, -1)), plan, 180).drawing;

        QVERIFY(hasAllCodes(drawing, 6));
    }

    void nameOfAGroupThatIsTooLongForALineTakesMore()
    {
        QCOMPARE(linesOfName(u"energiearmoede onder huurders van grote woningcorporaties"_s),
                 (QStringList{u"energiearmoede onder"_s, u"huurders van grote"_s, u"woningcorporaties"_s}));
    }

    void nameOfAGroupThatIsTooLongForAllLinesIsShorter()
    {
        const QStringList lines =
            linesOfName(u"energiearmoede onder huurders van grote woningcorporaties in krimpgebieden"_s);

        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[2].startsWith(u"woningcorporaties"_s) && lines[2].endsWith(u'…'),
                 qPrintable(lines[2]));
    }

    void noLineOfTheNetworkRunsThroughWords()
    {
        for (int groups = 1; groups <= 12; ++groups) {
            const QuestionNetwork network = anyNetwork(groups);
            const Drawing drawing = networkDrawing(network, planOf(network), 560).drawing;

            WordRoom lines;
            for (const Drawn &piece : drawing.pieces) {
                if (const auto *line = std::get_if<DrawnLine>(&piece))
                    lines.addLine({line->from, line->to});
            }
            for (const DrawnWords &drawn : wordsOf(drawing)) {
                const double width = widthOfWords(drawn.words, drawn.boldness);
                const QRectF room = roomAround(drawn.middle, width - 0.2, HeightOfWords - 0.2);
                QVERIFY2(drawn.anchor == Anchor::Start || !lines.isCrossed(room), qPrintable(drawn.words));
            }
        }
    }

    void namesOfGroupsStandApartAndOnNoQuestion()
    {
        for (int groups = 1; groups <= 12; ++groups) {
            const QuestionNetwork network = anyNetwork(groups);
            const SpotDrawing made = networkDrawing(network, planOf(network), 560);
            const QList<QRectF> rooms = roomsOfNames(made.drawing);

            QCOMPARE(rooms.size(), groups);
            for (qsizetype one = 0; one < rooms.size(); ++one) {
                for (qsizetype other = 0; other < one; ++other)
                    QVERIFY(!rooms[one].intersects(rooms[other]));
                for (const DrawnSpot &spot : made.spots)
                    QVERIFY(!rooms[one].intersects(spot.place));
            }
        }
    }

    void nameOfAGroupIsNearestToAQuestionOfItsOwn()
    {
        for (int groups = 1; groups <= 12; ++groups) {
            const QuestionNetwork network = anyNetwork(groups);
            for (const double width : {500.0, 560.0, 700.0}) {
                const SpotDrawing made = networkDrawing(network, planOf(network), width);
                const QList<QRectF> rooms = roomsOfNames(made.drawing);
                for (int group = 0; group < groups; ++group)
                    QCOMPARE(network.questions[nearestSpot(made.spots, rooms[group])].group, group);
            }
        }
    }

    void drawingIsAsLowAsItsRoomWhileCodesKeepTheirs()
    {
        const QuestionNetwork network = questionsIn(QList<int>(9, -1));
        const auto heightIn = [&](double height) {
            return networkDrawing(network, threeByThree(), QSizeF(700, height)).drawing.size.height();
        };

        QVERIFY(heightIn(170) < 170.5);
        QVERIFY(heightIn(20) > 100);
        QVERIFY(heightIn(1000) < 1000); // no higher than it must be
    }

    void noWordsStandOnOthers()
    {
        const QuestionNetwork network = sevenQuestions();

        for (const double width : {200.0, 400.0, 700.0}) {
            QList<QRectF> rooms;
            for (const DrawnWords &drawn : wordsOf(networkDrawing(network, planOf(network), width).drawing)) {
                if (drawn.anchor == Anchor::Middle) // the legend has a line of its own
                    rooms.append(roomAround(drawn.middle, widthOfWords(drawn.words, drawn.boldness) - 0.1,
                                            HeightOfWords - 0.1));
            }
            for (qsizetype one = 0; one < rooms.size(); ++one) {
                for (qsizetype other = one + 1; other < rooms.size(); ++other)
                    QVERIFY(!rooms[one].intersects(rooms[other]));
            }
        }
    }

    void noLineRunsThroughWordsWhereThereIsRoomBeside()
    {
        const QuestionNetwork network = sevenQuestions();

        const Drawing drawing = networkDrawing(network, planOf(network), 600).drawing;

        WordRoom lines;
        for (const Drawn &piece : drawing.pieces) {
            if (const auto *line = std::get_if<DrawnLine>(&piece))
                lines.addLine({line->from, line->to});
        }
        for (const DrawnWords &drawn : wordsOf(drawing)) {
            const double width = widthOfWords(drawn.words, drawn.boldness);
            QVERIFY2(drawn.anchor == Anchor::Start ||
                         !lines.isCrossed(roomAround(drawn.middle, width, HeightOfWords)),
                     qPrintable(drawn.words));
        }
    }

    void drawingIsAsAgreed()
    {
        const QuestionNetwork network = sevenQuestions();

        const QString svg = svgOf(networkDrawing(network, planOf(network), 600).drawing);

        QVERIFY(test::equalsGoldenFile(svg.toUtf8(),
                                       QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/network.svg")));
    }
};

QTEST_GUILESS_MAIN(TestNetworkDrawing)
#include "tst_networkdrawing.moc"
