// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlaplessons.h"
#include "jobs/overlapmatrix.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "jobs/todaylist.h"
#include "report/overlapparts.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What was agreed about a group is not asked again of its pairs one by one (spec 05, 5.8).
class TestAgreedPairs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Uid> m_group; ///< questions of a group of which at least one pair is strong or probable

    QList<ShownOverlap> pairs(const QList<OverlapState> &states, const QList<Uid> &among = {}) const
    {
        const OverlapStore store(*m_bank);
        auto found = *store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}, .states = states}));
        if (!among.isEmpty())
            found.removeIf([&](const ShownOverlap &pair) {
                return !among.contains(pair.a.uid) || !among.contains(pair.b.uid);
            });
        return found;
    }
    QList<ShownOverlap> newOnes() const { return pairs({OverlapState::Nieuw}, m_group); }

    Result<Uid> agree() const
    {
        const auto lead = m_bank->records<KnowledgeQuestion>().get(m_group.first())->ownerUnit;
        return agreeOnGroup(
            *m_bank, {.action = {.what = u"Samen uitzoeken"_s, .leadUnit = lead, .due = QDate(2027, 3, 3)},
                      .about = m_group});
    }

    int countedToday() const
    {
        const auto today = readToday(*m_bank, TodayScope::All);
        const auto line = std::ranges::find(today->lines, u"overlap_new"_s, &TodayLine::rule);
        return line == today->lines.end() ? 0 : line->number + line->total;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_group.clear();
        const OpportunityList list(*m_bank);
        const auto groups = *list.lines(*list.ids({}));
        for (const OpportunityLine &group : groups) {
            if (m_group.isEmpty() && !pairs({}, group.questionUids()).isEmpty())
                m_group = group.questionUids();
        }
        QVERIFY(!newOnes().isEmpty());
    }

    void pairsOfTheGroupLeaveWhatIsNew()
    {
        const qsizetype before = pairs({OverlapState::Nieuw}).size();
        const qsizetype ofGroup = newOnes().size();

        QVERIFY_RESULT(agree());

        QCOMPARE(newOnes().size(), 0);
        QCOMPARE(pairs({OverlapState::Nieuw}).size(), before - ofGroup);
        QCOMPARE(pairs({OverlapState::Actie}, m_group).size(), ofGroup);
    }

    void pairSaysWhatWasAgreedAndThatNobodyDecidedAboutIt()
    {
        QVERIFY_RESULT(agree());

        const auto agreed = pairs({OverlapState::Actie}, m_group);
        QVERIFY(!agreed.isEmpty());
        QCOMPARE(agreed.first().state(), OverlapState::Actie);
        QCOMPARE(agreed.first().agreed->what, u"Samen uitzoeken"_s);
        QCOMPARE(agreed.first().verdict->state, OverlapState::Nieuw);
        QVERIFY(!agreed.first().proposal());
    }

    void todayDoesNotCountThem()
    {
        const int before = countedToday();
        const qsizetype ofGroup = newOnes().size();

        QVERIFY_RESULT(agree());

        QCOMPARE(countedToday(), before - int(ofGroup));
    }

    void weakPairStaysWeak()
    {
        const OverlapStore store(*m_bank);
        const OverlapFilter weakOnes{.levels = {OverlapLevel::Weak}, .kinds = {OverlapKind::VraagVraag}};
        const ShownOverlap weak = store.rows(store.ids(weakOnes)->first(1))->first();
        const qsizetype before = pairs({}).size();
        m_group = {weak.a.uid, weak.b.uid};

        QVERIFY_RESULT(agree());

        QCOMPARE(store.ofPair(weak.a.uid, weak.b.uid)->state(), OverlapState::Actie);
        QCOMPARE(pairs({}).size(), before);
    }

    void pairThatSomebodyJudgedKeepsItsVerdict()
    {
        const ShownOverlap judged = newOnes().first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(judged.pair, {.state = OverlapState::Bevestigd}));

        QVERIFY_RESULT(agree());

        const auto shown = OverlapStore(*m_bank).ofPair(judged.pair.a, judged.pair.b);
        QCOMPARE(shown->state(), OverlapState::Bevestigd);
        QVERIFY(!shown->agreed);
    }

    void theyAreNewAgainWhenNothingStandsAnyMore_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"lapsed", "turned down", "thrown away", "taken back"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void theyAreNewAgainWhenNothingStandsAnyMore()
    {
        QFETCH(const QString, how);
        const qsizetype before = newOnes().size();
        const auto today = countedToday();
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);

        if (how == u"lapsed") {
            QVERIFY_RESULT(test::edit<OverlapAction>(
                *m_bank, *agreed, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));
        } else if (how == u"turned down") {
            QVERIFY_RESULT(test::edit<OverlapAction>(
                *m_bank, *agreed, [](OverlapAction &action) { action.answer = ActionAnswer::NietAkkoord; }));
        } else if (how == u"thrown away") {
            QVERIFY_RESULT(test::removeRecord<OverlapAction>(*m_bank, *agreed));
        } else {
            QVERIFY_RESULT(m_bank->undo());
        }

        QCOMPARE(newOnes().size(), before);
        QCOMPARE(countedToday(), today);
        QVERIFY(!newOnes().first().agreed);
    }

    void theyAreDoneWhenTheAgreementIs()
    {
        const qsizetype before = newOnes().size();
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);

        QVERIFY_RESULT(test::edit<OverlapAction>(*m_bank, *agreed, [](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Samen gedaan"_s;
        }));

        const auto done = pairs({OverlapState::Klaar}, m_group);
        QCOMPARE(done.size(), before);
        QCOMPARE(done.first().state(), OverlapState::Klaar);
    }

    void theyTeachNothing()
    {
        const ReviewLessons before = *reviewLessons(*m_bank);

        QVERIFY_RESULT(agree());

        QCOMPARE(*reviewLessons(*m_bank), before);
    }

    void paperSaysWhatWasAgreedAndAsksNothing()
    {
        const ShownOverlap pair = newOnes().first();
        QVERIFY_RESULT(agree());

        const auto content = overlapReportContent(*m_bank, Language::Nl);

        QVERIFY_RESULT(content);
        const QSet<Uid> both{pair.a.uid, pair.b.uid};
        const auto found = std::ranges::find_if(content->pairs, [&](const ReportedPair &reported) {
            return QSet<Uid>{reported.a.uid, reported.b.uid} == both;
        });
        QVERIFY(found != content->pairs.cend());
        QCOMPARE(found->stateNow(), OverlapState::Actie);
        QCOMPARE(found->decision.note, u"Samen uitzoeken"_s);
        QVERIFY(actionAbout(*content, *found));
    }

    void matrixCountsThemAsAgreed()
    {
        QVERIFY_RESULT(agree());
        const auto listed = OverlapStore(*m_bank).ids(
            {.levels = {}, .kinds = {OverlapKind::VraagVraag}, .states = {OverlapState::Actie}});

        const auto matrix = *overlapMatrix(*m_bank, {OverlapKind::VraagVraag});

        int agreed = 0;
        for (const MatrixCount &count : matrix.counts)
            agreed += count.agreed;
        QVERIFY(agreed > 0);
        QCOMPARE(agreed, int(listed->size()));
    }

    void whoJudgesBlindDoesNotSeeIt()
    {
        QVERIFY_RESULT(agree());
        const auto agreed = pairs({OverlapState::Actie}, m_group);

        QCOMPARE(blindFor(agreed.first(), u"iemand"_s).state(), OverlapState::Nieuw);
    }
};

QTEST_GUILESS_MAIN(TestAgreedPairs)
#include "tst_agreedpairs.moc"
