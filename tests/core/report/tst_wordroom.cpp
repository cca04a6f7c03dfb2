// SPDX-License-Identifier: EUPL-1.2
#include "report/wordroom.h"
#include "report/wordswidth.h"

#include <QTest>

using namespace kb::doc;
using namespace Qt::StringLiterals;

class TestWordRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreStruckThroughByALineThatPassesOrEndsThere()
    {
        WordRoom room;
        room.addLine({{0, 50}, {100, 50}});

        QVERIFY(room.isCrossed({40, 45, 20, 10}));
        QVERIFY(room.isCrossed({90, 45, 40, 10}));
        QVERIFY(!room.isCrossed({40, 60, 20, 10}));
        QVERIFY(!room.isCrossed({120, 45, 20, 10}));
    }

    void ringCrossesOnlyWhereItRuns()
    {
        WordRoom room;
        room.addRing({100, 100}, 50);

        QVERIFY(room.isCrossed({140, 95, 20, 10}));
        QVERIFY(!room.isCrossed({90, 95, 20, 10}));  // within
        QVERIFY(!room.isCrossed({160, 95, 20, 10})); // outside
    }

    void whatIsTakenIsNotFree()
    {
        WordRoom room;
        room.take({0, 0, 10, 10});

        QVERIFY(!room.isFree({5, 5, 10, 10}));
        QVERIFY(room.isFree({20, 5, 10, 10}));
    }

    void noPlaceLiesOnWhatItIsAround()
    {
        const QRectF something(50, 50, 10, 10);

        for (const QPointF &place : placesAround(something, 30))
            QVERIFY(!roomAround(place, 29.9, HeightOfWords - 0.1).intersects(something));
    }

    void wordsWithoutRoomAreCutBetweenThem()
    {
        const QString words = u"burgerparticipatie, draagvlak, burgerberaad"_s;

        const QString cut = elidedWords(words, Boldness::Plain, widthOfWords(words.chopped(3), {}));

        QCOMPARE(cut, u"burgerparticipatie, draagvlak…"_s);
    }

    void longWordIsCutInItself()
    {
        const QString cut = elidedWords(u"de woningbouwopgave"_s, Boldness::Plain, 80);

        QVERIFY2(cut.size() > 4 && cut.endsWith(u'…'), qPrintable(cut));
    }

    void lineMakesWayForWordsThatStandOnIt()
    {
        const QList<QRectF> words{{70, -5, 20, 10}, {20, -5, 30, 10}, {0, 20, 100, 10}};

        const QList<QLineF> left = besideWords({0, 0, 100, 0}, words);

        QCOMPARE(left, (QList<QLineF>{{0, 0, 20, 0}, {50, 0, 70, 0}, {90, 0, 100, 0}}));
        QCOMPARE(besideWords({0, 15, 100, 15}, words), (QList<QLineF>{{0, 15, 100, 15}}));
    }
};

QTEST_GUILESS_MAIN(TestWordRoom)
#include "tst_wordroom.moc"
