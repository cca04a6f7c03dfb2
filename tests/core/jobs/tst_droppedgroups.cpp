// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapmatrix.h"
#include "jobs/overlapstore.h"
#include "jobs/questionlist.h"
#include "report/overlapwords.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Units agreed about a group, and a later run does not find its pairs any more: the questions are answered,
/// or one is rewritten.
class TestDroppedGroups : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Uid> m_group;
    Uid m_action;

    QList<ShownOverlap> pairs(const OverlapFilter &filter) const
    {
        const OverlapStore store(*m_bank);
        auto found = *store.rows(*store.ids(filter));
        found.removeIf([&](const ShownOverlap &pair) {
            return !m_group.contains(pair.a.uid) || !m_group.contains(pair.b.uid);
        });
        return found;
    }
    Result<ShownOverlap> pair() const
    {
        return OverlapStore(*m_bank).ofPair(m_group.first(), m_group.last());
    }
    int agreedInMatrix() const
    {
        int agreed = 0;
        const auto matrix = *overlapMatrix(*m_bank, {OverlapKind::VraagVraag});
        for (const MatrixCount &count : matrix.counts)
            agreed += count.agreed;
        return agreed;
    }
    Result<> rewrite(const Uid &one) const
    {
        return test::edit<KnowledgeQuestion>(*m_bank, one, [](KnowledgeQuestion &question) {
            question.text = u"Welke verzekering past bij een muziekschool?"_s;
        });
    }
    Result<> becomeReady() const
    {
        return test::edit<OverlapAction>(*m_bank, m_action, [](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Samen gedaan"_s;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        const ShownOverlap first = store.rows(store.ids({})->first(1))->first();
        m_group.clear();
        for (const Uid &unit : {first.a.unit, first.b.unit, first.a.unit}) {
            KnowledgeQuestion asked = test::aQuestion();
            asked.text = u"Hoeveel zeehonden leven er in de Waddenzee?"_s;
            asked.explanation.clear();
            asked.status = QuestionStatus::Open;
            asked.ownerUnit = unit;
            m_group.append(test::insert(*m_bank, asked));
        }
        std::swap(m_group[1], m_group[2]); // of two units: the first and the last
        QVERIFY_RESULT(runOverlap(*m_bank));
        QVERIFY_RESULT(pair());
        const auto agreed = agreeOnGroup(
            *m_bank,
            {.action = {.what = u"Samen uitzoeken"_s, .leadUnit = first.a.unit, .due = QDate(2027, 3, 3)},
             .about = m_group});
        QVERIFY_RESULT(agreed);
        m_action = *agreed;
    }

    void agreementIsOneStepToUndo()
    {
        QVERIFY(pair()->verdict);

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(!pair()->verdict && !pair()->agreed);
    }

    void pairsThatARunDoesNotFindStayWithWhatWasAgreed()
    {
        const qsizetype before = pairs({.states = {OverlapState::Actie}}).size();
        const int counted = agreedInMatrix();

        QVERIFY_RESULT(rewrite(m_group.first()));
        QVERIFY_RESULT(runOverlap(*m_bank));

        QVERIFY(pair() && pair()->isByHand());
        QCOMPARE(pair()->state(), OverlapState::Actie);
        QCOMPARE(pair()->agreed->what, u"Samen uitzoeken"_s);
        QCOMPARE(pairs({.states = {OverlapState::Actie}}).size(), before);
        QCOMPARE(agreedInMatrix(), counted);
    }

    void theySayHowTheyStay()
    {
        QVERIFY_RESULT(rewrite(m_group.first()));
        QVERIFY_RESULT(runOverlap(*m_bank));

        QCOMPARE(pair()->levelWords(), keptWords());
        QCOMPARE(pair()->why(), notFoundAnyMore());
        QVERIFY(pair()->isListed());
    }

    void answeredQuestionsOfWhatIsReadyStayAmongWhatIsDone()
    {
        const qsizetype before = pairs({.states = {OverlapState::Actie}}).size();
        QVERIFY(before > 0);
        QVERIFY_RESULT(becomeReady());
        const Uid study = test::insert(*m_bank, test::aStudy());
        for (const Uid &question : m_group) {
            test::insert(*m_bank, StudyQuestionLink{.study = study, .question = question});
            QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, question, [](KnowledgeQuestion &asked) {
                asked.status = QuestionStatus::Beantwoord;
                asked.answerSummary = u"Ongeveer duizend"_s;
            }));
        }

        QVERIFY_RESULT(runOverlap(*m_bank));

        QVERIFY(pair() && pair()->isByHand());
        QCOMPARE(pairs({.states = {OverlapState::Klaar}}).size(), before);
        QCOMPARE(pairs({.states = {OverlapState::Nieuw}}).size(), 0);
    }

    void theyAreWithTheirQuestionsToo()
    {
        QVERIFY_RESULT(rewrite(m_group.first()));
        QVERIFY_RESULT(runOverlap(*m_bank));

        const auto ofRecord = OverlapStore(*m_bank).ofRecord(m_group.first());
        QCOMPARE(std::ranges::count_if(*ofRecord, &ShownOverlap::isByHand), 1);
        const auto id = m_bank->records<KnowledgeQuestion>().get(m_group.first())->facts.id;
        QCOMPARE(QuestionList(*m_bank).lines({id})->first().overlaps, 1);
    }

    void theyGoWhenNothingStandsAnyMore()
    {
        QVERIFY_RESULT(rewrite(m_group.first()));
        QVERIFY_RESULT(runOverlap(*m_bank));
        QVERIFY_RESULT(test::edit<OverlapAction>(
            *m_bank, m_action, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QVERIFY(!pair());
        QCOMPARE(pairs({.states = {OverlapState::Actie}}).size(), 0);
        QVERIFY(
            std::ranges::none_of(*OverlapStore(*m_bank).ofRecord(m_group.first()), &ShownOverlap::isByHand));
    }

    void pairThatAPersonSetAsideStaysSetAside()
    {
        QVERIFY_RESULT(m_bank->undo());
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair()->pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY_RESULT(agreeOnGroup(*m_bank, {.action = {.what = u"Samen uitzoeken"_s,
                                                         .leadUnit = m_bank->identity().unit,
                                                         .due = QDate(2027, 3, 3)},
                                              .about = m_group}));

        QCOMPARE(pair()->state(), OverlapState::Weggelegd);
        QVERIFY(!pair()->verdict->isOfGroup);
    }

    void pairThatWasPutOffWaitsAgainWhenTheAgreementFalls()
    {
        QVERIFY_RESULT(m_bank->undo());
        const QDate later = m_bank->now().date().addDays(30);
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(pair()->pair, {.snoozeUntil = later}));
        const auto agreed = agreeOnGroup(*m_bank, {.action = {.what = u"Samen uitzoeken"_s,
                                                              .leadUnit = m_bank->identity().unit,
                                                              .due = QDate(2027, 3, 3)},
                                                   .about = m_group});
        QVERIFY_RESULT(agreed);

        QVERIFY_RESULT(test::removeRecord<OverlapAction>(*m_bank, *agreed));

        QCOMPARE(pair()->putOffUntil, later);
    }
};

QTEST_GUILESS_MAIN(TestDroppedGroups)
#include "tst_droppedgroups.moc"
