// SPDX-License-Identifier: EUPL-1.2
#include "report/drawing.h"

#include <QTest>

using namespace kb::doc;
using namespace Qt::StringLiterals;

class TestDrawing : public QObject
{
    Q_OBJECT

    /// The lines of the file between its first and its last.
    static QString insideOf(const Drawn &piece)
    {
        const QStringList lines =
            svgOf({.caption = u"Tekening"_s, .size = {10, 10}, .pieces = {piece}}).split(u'\n');
        return lines.value(1);
    }

private Q_SLOTS:
    void sortsOfLinesDifferInTheFile()
    {
        QCOMPARE(insideOf(DrawnLine{{1, 2}, {3, 4}}),
                 u"<line x1=\"1.00\" y1=\"2.00\" x2=\"3.00\" y2=\"4.00\" stroke=\"#1c2526\"/>"_s);
        QCOMPARE(insideOf(DrawnLine{{1, 2}, {3, 4}, Shade::Ink, Stroke::Dashed, 2}),
                 u"<line x1=\"1.00\" y1=\"2.00\" x2=\"3.00\" y2=\"4.00\" stroke=\"#1c2526\" "
                 "stroke-width=\"2.00\" stroke-dasharray=\"4.00 2.00\"/>"_s);
    }

    void formsAreWholeOrOpen()
    {
        const QList<QPointF> corners{{1, 1}, {5, 1}, {3, 4}};

        QCOMPARE(
            insideOf(DrawnShape{corners, Filling::Whole, Shade::Soft}),
            u"<polygon points=\"1.00,1.00 5.00,1.00 3.00,4.00\" fill=\"#4f5b5d\" stroke=\"#4f5b5d\"/>"_s);
        QVERIFY(insideOf(DrawnShape{corners}).contains(u"fill=\"none\""_s));
    }

    void wordsBeginAtTheirPlaceWhenTheyAreAskedTo()
    {
        QVERIFY(!insideOf(DrawnWords{{1, 2}, u"a"_s}).contains(u"text-anchor"_s));
        QVERIFY(insideOf(DrawnWords{{1, 2}, u"a"_s, Boldness::Plain, 0, Anchor::Start})
                    .contains(u"text-anchor=\"start\""_s));
    }

    void noWordsBreakTheFile()
    {
        QVERIFY(insideOf(DrawnWords{{1, 2}, u"a < b & \"c\""_s}).contains(u"a &lt; b &amp; &quot;c&quot;"_s));
    }
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
