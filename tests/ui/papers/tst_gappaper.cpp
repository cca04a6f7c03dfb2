// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapnorms.h"
#include "papers/gappaper.h"
#include "report/gapwords.h"
#include "support/paperwords.h"
#include "wording/recordlink.h"

#include <QTest>

#include <algorithm>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Uid Question = namedUid(QLatin1StringView("gap paper test"), "question");

GapLine anAskedGap()
{
    GapLine line;
    line.gap.kind = GapKind::StudyUnused;
    line.gap.date = QDate(2024, 5, 1);
    line.gap.total = 3;
    line.line.kind = Kind::Study;
    line.line.title = u"Leegstand"_s;
    line.since = QDate(2026, 1, 5);
    line.dossiers = {{.kind = Kind::PolicyDossier, .code = u"WON"_s, .title = u"Wonen"_s}};
    line.decision = GapDecision{
        {.reason = {}, .person = u"Sanne de Wit"_s, .on = QDate(2026, 3, 2), .facts = factsOf(line.gap)},
        GapState::VraagGesteld,
        Question};
    GapFollowUp followUp{.line = {}, .goesOn = true};
    followUp.line.uid = Question;
    followUp.line.kind = Kind::KnowledgeQuestion;
    followUp.line.code = u"DGVB-VRG-0021"_s;
    followUp.line.title = u"Hoeveel staat leeg?"_s;
    line.followUp = followUp;
    return line;
}

/// The first paragraph below that heading; empty without it.
PaperParagraph below(const Paper &paper, const QString &heading)
{
    for (const PaperSection &section : paper.sections) {
        if (section.heading == heading)
            return section.paragraphs.value(0);
    }
    return {};
}

} // namespace

class TestGapPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameOfTheGapCanBeOpened()
    {
        const PaperParagraph line = below(gapPaper(anAskedGap(), {}, nullptr), u"What came of it"_s);

        QVERIFY(test::wordsOf(line).contains(u"DGVB-VRG-0021"_s));
        QVERIFY(std::ranges::any_of(line,
                                    [](const PaperSpan &span) { return span.link == recordLink(Question); }));
    }

    void whereAStudyMayFitItIsNotSaidThatNobodyStudiedIt()
    {
        GapLine line = anAskedGap();
        line.gap.kind = GapKind::QuestionUnanswered;
        line.gap.nature = GapNature::Absent;
        line.mayFit = 1;

        const QString said = test::wordsOf(below(gapPaper(line, {}, nullptr), u"What is lacking"_s));

        QVERIFY2(said.contains(u"No linked study yet; 1 may fit."_s), qPrintable(said));
        QVERIFY2(!said.contains(u"Nobody studied it"_s), qPrintable(said));
    }

    void whatCanBeDoneIsASentence()
    {
        const Paper paper = gapPaper(anAskedGap(), {}, nullptr);

        QVERIFY(test::wordsOf(below(paper, u"What can be done"_s)).endsWith(u'.'));
    }

    void itsKindHasTheNameThatTheListGivesIt()
    {
        const GapLine line = anAskedGap();

        QVERIFY(gapPaper(line, {}, nullptr).place.startsWith(shortLabel(line.gap.kind)));
    }

    void stateDayAndDossierAreTold()
    {
        const Paper paper = gapPaper(anAskedGap(), {}, nullptr);

        const QString facts = test::wordsOf(paper.facts);
        QVERIFY2(facts.contains(u"question asked"_s) && facts.contains(u"since"_s), qPrintable(facts));
        QVERIFY(test::wordsOf(below(paper, u"Dossier"_s)).contains(u"WON"_s));
    }

    void answerIsProposedToSolveTheGap()
    {
        GapLine gap = anAskedGap();
        gap.followUp->hasKnowledge = true;

        const PaperParagraph line = below(gapPaper(gap, {}, nullptr), u"What came of it"_s);

        QVERIFY(test::wordsOf(line).contains(u"The question has an answer: solved?"_s));
    }

    void gapThatNoRuleFindsAnyMoreIsToBeSettled()
    {
        GapLine gap = anAskedGap();
        gap.gap.isFound = false;

        const Paper paper = gapPaper(gap, {}, nullptr);

        QCOMPARE(test::wordsOf(below(paper, u"Why"_s)), u"The rule does not find this gap any more."_s);
        QCOMPARE(test::wordsOf(below(paper, u"What can be done"_s)), u"Say whether the gap is solved."_s);
        QVERIFY(below(paper, u"What is lacking"_s).isEmpty());
    }

    void howWasLookedForItStaysWithTheDecision()
    {
        GapLine gap = anAskedGap();
        QVERIFY(below(gapPaper(gap, {}, nullptr), u"How the program looked then"_s).isEmpty());

        gap.decision->searched = GapSearch{.bank = u"KIEM"_s,
                                           .units = {u"DGRO"_s},
                                           .studies = 3,
                                           .terms = {u"leegstand"_s},
                                           .on = QDate(2026, 3, 2),
                                           .nearest = {u"DGRO-STU-0004"_s}};

        const QString then =
            test::wordsOf(below(gapPaper(gap, {}, nullptr), u"How the program looked then"_s));
        for (const QString &part : {u"KIEM"_s, u"DGRO"_s, u"leegstand"_s, u"2026"_s, u"DGRO-STU-0004"_s})
            QVERIFY2(then.contains(part), qPrintable(then));
    }

    void solvedGapThatCameBackSaysSo()
    {
        GapLine gap = anAskedGap();
        gap.decision->state = GapState::Opgelost;
        gap.gap.total = 4;

        const Paper paper = gapPaper(gap, {}, nullptr);

        QVERIFY(!below(paper, u"Solved earlier; what the rule sees has changed"_s).isEmpty());
    }
};

QTEST_MAIN(TestGapPaper)
#include "tst_gappaper.moc"
