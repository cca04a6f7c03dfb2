// SPDX-License-Identifier: EUPL-1.2
#include "report/bridgewords.h"
#include "report/opportunitiespaper.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

OpportunitiesPaperContent oneGroup()
{
    OpportunitiesPaperContent content;
    content.info.language = Language::En;
    content.groups.append(
        {.title = u"grid congestion, housing"_s,
         .units = {u"DGRO"_s, u"DGVB"_s},
         .proposal = {.action = JointAction::JoinCommittee, .lead = u"DGRO"_s, .project = u"DGRO-PRJ-0001"_s},
         .needBy = QDate(2026, 7, 2),
         .needed = 2,
         .questions = {{u"DGVB-VRG-0007"_s, u"Where can homes be built?"_s, u"DGVB"_s}},
         .projects = {{u"DGRO-PRJ-0001"_s, u"Room on the grid"_s, u"DGRO · €85,000"_s}},
         .experts = {u"Dr. A. Bakker"_s},
         .counted = {.highest = {{{}, {}, 61}, {{}, {}, 30}}},
         .highestByName = {u"DGVB-VRG-0007 × DGRO-VRG-0004"_s, u"DGVB-VRG-0007 × DGRO-VRG-0005"_s}});
    content.loose.append({u"DGKR-VRG-0009"_s, u"What keeps islands safe?"_s, u"DGKR"_s});
    return content;
}

} // namespace

class TestOpportunitiesPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAboutAGroupIsOnPaper()
    {
        const QString text = renderPlainText(opportunitiesPaper(oneGroup()));

        for (const QString &part :
             {u"grid congestion, housing"_s, u"DGRO, DGVB"_s,
              u"Join the committee of DGRO-PRJ-0001; DGRO leads"_s, u"2 July 2026"_s,
              u"Where can homes be built?"_s, u"Room on the grid"_s, u"€85,000"_s, u"Dr. A. Bakker"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void averageStandsWithThePairsThatItIsTakenFrom()
    {
        OpportunitiesPaperContent content = oneGroup();
        content.groups.first().counted.highest.last().points = 0;
        content.groups.first().counted.others = 2;
        content.groups.first().counted.pointsOfOthers = 0;

        const QString few = renderPlainText(opportunitiesPaper(oneGroup()));
        const QString many = renderPlainText(opportunitiesPaper(content));

        for (const QString &part :
             {u"DGVB-VRG-0007 × DGRO-VRG-0004"_s, u"61"_s, u"30"_s, u"91 points together, on average 46"_s})
            QVERIFY2(few.contains(part), qPrintable(few));
        QVERIFY2(many.contains(u"61 points together, on average 15"_s), qPrintable(many));
        QVERIFY2(many.contains(u"0 points together, on average 0"_s), qPrintable(many));
        QVERIFY2(many.contains(u"0: fewer than 15 points"_s), qPrintable(many));
        QVERIFY(!few.contains(u"0: fewer than"_s));
    }

    void whatHangsOnOnePairIsNamed() // spec 11, B8
    {
        OpportunitiesPaperContent content = oneGroup();
        QVERIFY(!renderPlainText(opportunitiesPaper(content)).contains(u"What hangs on one pair"_s));
        content.groups.first().hinges = {bridgeWords(u"VRG-3"_s, u"VRG-1"_s, {u"VRG-3"_s}),
                                         bridgeWords(u"VRG-5"_s, u"VRG-1"_s, {u"VRG-4"_s, u"VRG-5"_s})};

        const QString text = renderPlainText(opportunitiesPaper(content)).simplified();

        QVERIFY2(text.contains(u"VRG-3 hangs on VRG-1 alone."_s), qPrintable(text));
        QVERIFY2(text.contains(u"Without the pair VRG-1 × VRG-5 the group falls apart."_s), qPrintable(text));
        QVERIFY2(text.contains(u"stand by themselves: VRG-4, VRG-5."_s), qPrintable(text));
    }

    void questionThatIsAnsweredSaysSoBehindItsTitle()
    {
        OpportunitiesPaperContent content = oneGroup();
        content.groups.first().questions.append(
            {.code = u"DGRO-VRG-0004"_s, .title = u"Who waits for power?"_s, .isAnswered = true});

        const QString text = renderPlainText(opportunitiesPaper(content)).simplified();

        QVERIFY2(text.contains(u"Who waits for power? (answered)"_s), qPrintable(text));
        QVERIFY(!text.contains(u"Where can homes be built? (answered)"_s));
    }

    void neededQuestionsAreCountedOfAll()
    {
        OpportunitiesPaperContent content = oneGroup();
        content.groups.first().needed = 0;

        const QString text = renderPlainText(opportunitiesPaper(content)).simplified();

        QVERIFY2(text.contains(u"Questions that are needed: 0 of 1"_s), qPrintable(text));
    }

    void questionsInNoGroupComeLast()
    {
        const QString text = renderPlainText(opportunitiesPaper(oneGroup()));

        QVERIFY(text.indexOf(u"What keeps islands safe?"_s) > text.indexOf(u"Dr. A. Bakker"_s));
    }

    void withoutGroupsThePaperSaysSo()
    {
        const QString text = renderPlainText(opportunitiesPaper({}));

        QVERIFY(text.contains(u"No questions to programme together."_s));
    }
};

QTEST_GUILESS_MAIN(TestOpportunitiesPaper)
#include "tst_opportunitiespaper.moc"
