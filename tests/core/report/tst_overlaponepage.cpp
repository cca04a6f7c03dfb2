// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Three groups, each with so many questions.
OverlapReportContent withGroups(int questions, const QString &text = u"Vraag"_s)
{
    OverlapReportContent content = test::overlapContent();
    for (const QString &title : {u"armoede"_s, u"leegstand"_s, u"netcongestie"_s}) {
        ReportedOpportunity group{.title = title, .units = {u"DGKR"_s, u"DGVB"_s}};
        for (int number = 1; number <= questions; ++number)
            group.questions.append({.code = u"DGKR-VRG-%1"_s.arg(number),
                                    .title = u"%1 %2?"_s.arg(text).arg(number),
                                    .note = u"DGKR"_s,
                                    .more = {},
                                    .uid = {}});
        content.groups.append(group);
    }
    return content;
}

QString wordsOfOnePage(const OverlapReportContent &content)
{
    return renderPlainText(overlapOnePage(content)).simplified();
}

} // namespace

class TestOverlapOnePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreThoseOfTheSummaryWithTheirQuestionsAndProposal()
    {
        OverlapReportContent content = withGroups(2);
        content.groups.append({.title = u"vierde"_s});

        const QString text = wordsOfOnePage(content);

        QVERIFY2(text.contains(u"1. armoede · DGKR, DGVB · 2 question(s) DGKR: Vraag 1? DGKR: Vraag 2? "
                               "Proposal: Programme together 2. leegstand"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"3. netcongestie"_s));
        QVERIFY(!text.contains(u"vierde"_s));
    }

    void figuresSayWhatTheyCount()
    {
        const QString text = wordsOfOnePage(withGroups(2));

        QVERIFY2(
            text.contains(u"- 50 question(s) compared - 3 group(s) to programme together - 1 study(s) that "
                          "may answer a question of another unit"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"- Level: Strong; New: 2;"_s));
    }

    void studyThatFitsTwoQuestionsCountsOnce()
    {
        OverlapReportContent content = withGroups(2);
        content.uses.append(content.uses.first());
        content.uses.last().questionCode = u"DGKR-VRG-0099"_s;

        QVERIFY(wordsOfOnePage(content).contains(u"- 1 study(s) that may answer"_s));
    }

    void questionsAreSharedOutOverTheRoomThatThereIs()
    {
        const QString text = wordsOfOnePage(withGroups(40));

        // 22 lines: a title and a proposal of each group, and 16 questions
        QCOMPARE(text.count(u"DGKR: Vraag "_s), 16);
        QCOMPARE(text.count(u"DGKR: Vraag 5?"_s), 3);
        QCOMPARE(text.count(u"DGKR: Vraag 6?"_s), 1);
        QVERIFY(!text.contains(u'…'));
    }

    void eachUnitHasAQuestionThereBeforeOneHasTwo()
    {
        OverlapReportContent content = test::overlapContent();
        content.groups = {{.title = u"armoede"_s,
                           .units = {u"DGKR"_s, u"DGVB"_s},
                           .questions = {{u"DGKR-VRG-0001"_s, u"Eén?"_s, u"DGKR"_s},
                                         {u"DGKR-VRG-0002"_s, u"Twee?"_s, u"DGKR"_s},
                                         {u"DGVB-VRG-0001"_s, u"Drie?"_s, u"DGVB"_s}}}};

        QVERIFY(wordsOfOnePage(content).contains(u"DGKR: Eén? DGVB: Drie? DGKR: Twee?"_s));
    }

    void onlyTextsForWhichThereIsNoRoomAreCutBetweenWords()
    {
        const QString whole =
            u"Wat is er nodig, en voor wie, en wanneer, en hoe, en waarom, en waar is dat dan"_s;

        const QString text = wordsOfOnePage(withGroups(1, whole.repeated(8)));
        const QString shorter = wordsOfOnePage(withGroups(1, whole));

        QVERIFY2(text.contains(u"en hoe, en waarom, en waar is…"_s), qPrintable(text));
        QVERIFY2(shorter.contains(whole), qPrintable(shorter));
    }

    void withoutGroupsThePageSaysSo()
    {
        QVERIFY(wordsOfOnePage(test::overlapContent()).contains(u"No questions to programme together."_s));
    }
};

QTEST_GUILESS_MAIN(TestOverlapOnePage)
#include "tst_overlaponepage.moc"
