// SPDX-License-Identifier: EUPL-1.2
#include "papers/levelpaper.h"
#include "support/paperwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ShownOverlap scoring(int score, OverlapLevel level)
{
    ShownOverlap shown;
    shown.id = 1;
    shown.a.code = u"DGVB-VRG-0001"_s;
    shown.b.code = u"DGRO-VRG-0002"_s;
    shown.pair.score = score;
    shown.pair.level = level;
    shown.pair.parts = {{.name = PartName::Concepts, .points = score + 5},
                        {.name = PartName::Moment, .points = 0},
                        {.name = PartName::Cap, .points = -5}};
    return shown;
}

QString textOf(const Paper &paper)
{
    QStringList lines{paper.title};
    for (const PaperSection &section : paper.sections)
        lines << section.heading << test::wordsOf(section.paragraphs);
    return lines.join(u'\n');
}

} // namespace

class TestLevelPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairAndItsLimitsAreNamed()
    {
        const QString text = textOf(levelPaper(scoring(60, OverlapLevel::Strong), {}));

        QVERIFY(text.contains(u"DGVB-VRG-0001 × DGRO-VRG-0002"_s));
        QVERIFY(text.contains(u"From 50 points an overlap is strong, from 38 probable, from 25 weak."_s));
    }

    void sumHasThePartsThatGiveOrTakePoints()
    {
        const QString text = textOf(levelPaper(scoring(60, OverlapLevel::Strong), {}));

        QVERIFY(text.contains(u"+65 concepts"_s));
        QVERIFY(text.contains(u"−5 cap"_s));
        QVERIFY(!text.contains(u"moment"_s));
        QVERIFY(text.endsWith(u"Total: 60 of 100"_s));
    }

    void whatIsMissingForTheNextLevelIsTold()
    {
        QVERIFY(
            textOf(levelPaper(scoring(45, OverlapLevel::Probable), {})).contains(u"With 5 point(s) more"_s));
        QVERIFY(textOf(levelPaper(scoring(30, OverlapLevel::Weak), {})).contains(u"With 8 point(s) more"_s));
        QVERIFY(!textOf(levelPaper(scoring(60, OverlapLevel::Strong), {})).contains(u"more it would be"_s));
    }

    void ruleThatMakesAPairStrongIsTold()
    {
        ShownOverlap shown = scoring(50, OverlapLevel::Strong);
        QVERIFY(!textOf(levelPaper(shown, {})).contains(u"always strong"_s));

        shown.pair.parts.append({.name = PartName::SameCode, .points = 12});

        QVERIFY(textOf(levelPaper(shown, {})).contains(u"such a pair is always strong"_s));
    }

    void pairByHandHasNoPoints()
    {
        ShownOverlap shown = scoring(0, OverlapLevel::Weak);
        shown.id = -1;

        const QString text = textOf(levelPaper(shown, {}));

        QVERIFY(text.contains(u"It has no points and no level."_s));
        QVERIFY(!text.contains(u"Total"_s));
    }
};

QTEST_MAIN(TestLevelPaper)
#include "tst_levelpaper.moc"
