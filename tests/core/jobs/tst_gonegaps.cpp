// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapfollowup.h"
#include "jobs/gaplist.h"
#include "jobs/gapmapjob.h"
#include "jobs/gapsnapshots.h"
#include "model/concept.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A question that must be answered, without a study: a gap (G1) until a study is linked to it.
struct OpenQuestion
{
    OpenQuestion()
        : bank(test::makeBank())
    {
        KnowledgeQuestion needed = test::aQuestion();
        needed.needClass = NeedClass::Nodig;
        needed.status = QuestionStatus::Open;
        question = test::insert(*bank, needed);
        gap = listed({}).value(0);
    }

    QList<GapLine> listed(const QList<GapState> &states, QDate on = {}) const
    {
        return *GapList(*bank).gaps(
            {.on = on, .kinds = {GapKind::QuestionUnanswered}, .units = {}, .states = states});
    }
    /// As a list begins.
    QList<GapLine> shown() const { return listed(GapQuery().states); }
    Result<> decide(GapState state, const QString &reason = {}) const
    {
        return GapDecisions(*bank).decide(gap.gap, state, reason, u"VRG"_s);
    }
    /// As from the list, of what is shown there now.
    Result<> decideShown(GapState state) const
    {
        const QList<GapLine> lines = shown();
        return GapDecisions(*bank).decide(lines.value(0).gap, state, {}, u"VRG"_s);
    }
    /// The rule does not find it any more.
    Uid addBackground() const
    {
        const Uid study = test::insert(*bank, test::aStudy());
        return test::insert(
            *bank,
            StudyQuestionLink{.study = study, .question = question, .degree = AnswerDegree::Achtergrond});
    }
    /// The map has a row for it.
    Result<> addSubject() const
    {
        const Uid subject = test::insert(*bank, Concept{.prefNl = u"wonen"_s, .scheme = u"Wonen"_s});
        return bank->write({.act = u"edit"_s, .kind = Kind::KnowledgeQuestion}, [&](Write &write) {
            return bank->links().add(write, question, LinkType::Concept, subject);
        });
    }
    /// Of the question without an answer, on the map on paper.
    qsizetype onTheMap() const
    {
        qsizetype found = 0;
        const auto content = gapMapPaperContent(*bank, {}, Language::Nl);
        for (const QList<MappedGap> &row : content->gaps)
            found += std::ranges::count(row, GapKind::QuestionUnanswered, &MappedGap::kind);
        return found;
    }

    std::unique_ptr<Bank> bank;
    Uid question;
    GapLine gap; ///< as the rule found it
};

} // namespace

/// What people confirmed and no rule finds any more waits until a person settles it (spec 11, C6).
class TestGoneGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedGapThatNoRuleFindsAnyMoreStaysInTheList()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd, u"Nodig voor de brief."_s));

        room.addBackground();

        const QList<GapLine> lines = room.shown();
        QCOMPARE(lines.size(), 1);
        QVERIFY(!lines[0].gap.isFound);
        QCOMPARE(lines[0].line.uid, room.question);
        QCOMPARE(lines[0].id, room.gap.id);
        QCOMPARE(lines[0].state(), GapState::Bevestigd);
        QCOMPARE(lines[0].decision->reason, u"Nodig voor de brief."_s);
        QVERIFY(lines[0].mayBeSolved());
    }

    void gapOfWhichNobodySaidAnythingGoes()
    {
        const OpenQuestion room;

        room.addBackground();

        QVERIFY(room.listed({}).isEmpty());
    }

    void personWhoCallsItSolvedSettlesIt()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));
        room.addBackground();

        QVERIFY_RESULT(room.decideShown(GapState::Opgelost));

        QVERIFY(room.shown().isEmpty());
        const QList<GapLine> solved = room.listed({GapState::Opgelost});
        QCOMPARE(solved.size(), 1);
        QVERIFY(!solved[0].mayBeSolved());
    }

    void personWhoTakesTheDecisionBackSettlesItToo()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));
        room.addBackground();

        QVERIFY_RESULT(room.decideShown(GapState::Mogelijk));

        QVERIFY(room.listed({}).isEmpty());
    }

    void acceptedGapNeedsNobodyToSettleIt()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Geaccepteerd, u"Niet nu."_s));

        room.addBackground();

        QVERIFY(room.listed({}).isEmpty());
    }

    void projectThatIsMadeOfTheGapKeepsItUntilItBringsAStudy()
    {
        const OpenQuestion room;
        const auto project = makeProjectAbout(*room.bank, room.gap);
        QVERIFY_RESULT(project);

        const QList<GapLine> running = room.shown();
        QCOMPARE(running.size(), 1);
        QCOMPARE(running[0].followUp->line.uid, *project);
        QVERIFY(running[0].isBeingResearched());
        QVERIFY(!running[0].mayBeSolved());

        const Uid study = test::insert(*room.bank, test::aStudy());
        QVERIFY_RESULT(room.bank->write(StepLabel{.act = u"link"_s, .kind = Kind::Link}, [&](Write &write) {
            return room.bank->links().add(write, *project, LinkType::Result, study);
        }));

        const QList<GapLine> delivered = room.shown();
        QCOMPARE(delivered.size(), 1);
        QVERIFY(delivered[0].mayBeSolved());
    }

    void solvedGapComesBackWhenTheRuleFindsItAgain()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));
        const Uid background = room.addBackground();
        QVERIFY_RESULT(room.decideShown(GapState::Opgelost));

        QVERIFY_RESULT(test::removeRecord<StudyQuestionLink>(*room.bank, background));

        const QList<GapLine> lines = room.shown();
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines[0].gap.isFound);
        QVERIFY(lines[0].isReopened());
    }

    void gapOfAQuestionInTheTrashIsInTheTrashToo()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));

        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(*room.bank, room.question));

        QVERIFY(room.listed({}).isEmpty());
    }

    void comparisonCallsItGone()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(GapSnapshots(*room.bank).keep());
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));
        room.addBackground();

        const auto change = GapSnapshots(*room.bank).since(room.bank->now().date());

        QVERIFY_RESULT(change);
        QVERIFY2(change->gone.contains(keyOf(room.gap.gap)), qPrintable(change->gone.join(u' ')));
    }

    void onADayBeforeTheDecisionItIsNotThere()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.decide(GapState::Bevestigd));
        room.addBackground();

        QVERIFY(room.listed({}, room.bank->now().date().addDays(-1)).isEmpty());
    }

    void mapOnPaperHasOnlyWhatARuleStillFinds()
    {
        const OpenQuestion room;
        QVERIFY_RESULT(room.addSubject());
        QVERIFY_RESULT(room.decide(GapState::Bevestigd, u"Nodig voor de brief."_s));
        const qsizetype before = room.onTheMap();

        room.addBackground();

        QCOMPARE(before, 1);
        QCOMPARE(room.onTheMap(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGoneGaps)
#include "tst_gonegaps.moc"
