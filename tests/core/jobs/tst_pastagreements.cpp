// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/decisionlog.h"
#include "jobs/overlapstore.h"
#include "model/profile.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What became of agreements, in the log of decisions (spec 03, 3.6).
class TestPastAgreements : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    QList<Uid> m_group;
    qsizetype m_pairLines = 0;

    QList<DecisionLine> logged(const DecisionQuery &query) const
    {
        const DecisionLog log(*m_bank);
        const auto ids = log.ids(query);
        const auto lines = ids ? log.lines(*ids) : Result<QList<DecisionLine>>(ids.error());
        if (!lines)
            qFatal("%s", qPrintable(lines.error().detail));
        return *lines;
    }
    /// Those of this test: the example has agreements of its own.
    QList<DecisionLine> logged() const
    {
        QList<DecisionLine> lines = logged({.about = {DecisionAbout::Agreement}});
        lines.removeIf([](const DecisionLine &line) { return line.title != u"Samen meten"_s; });
        return lines;
    }
    qsizetype newPairLines() const { return logged({.about = {DecisionAbout::Pair}}).size() - m_pairLines; }

    static ActionDraft draft()
    {
        ActionDraft draft;
        draft.action.what = u"Samen meten"_s;
        draft.action.due = QDate(2026, 4, 15);
        return draft;
    }
    Uid agreeOnThisGroup() const
    {
        ActionDraft ofGroup = draft();
        ofGroup.action.leadUnit = m_bank->identity().unit;
        ofGroup.about = m_group;
        return *agreeOnGroup(*m_bank, ofGroup);
    }
    Uid agreeOnFirstPair() const
    {
        const OverlapStore store(*m_bank);
        const ShownOverlap pair =
            store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
        ActionDraft ofPair = draft();
        ofPair.action.leadUnit = pair.a.unit;
        return *agreeOnPair(*m_bank, pair.pair, ofPair);
    }
    void keep(const Uid &agreement, const std::function<void(OverlapAction &action)> &change) const
    {
        OverlapAction action = *m_bank->records<OverlapAction>().get(agreement);
        change(action);
        QVERIFY_RESULT(keepAction(*m_bank, action));
    }
    void lapse(const Uid &agreement) const
    {
        keep(agreement, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; });
    }
    void turnDown(const Uid &agreement) const
    {
        keep(agreement, [](OverlapAction &action) {
            action.answer = ActionAnswer::NietAkkoord;
            action.answerText = u"Geen mensen"_s;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_group.clear();
        for (const QString &text : {u"Wat helpt?"_s, u"Wie helpt?"_s, u"Waar helpt het?"_s})
            m_group.append(test::insert(*m_bank, test::aQuestion(text)));
        m_pairLines = logged({.about = {DecisionAbout::Pair}}).size();
    }

    void agreementAboutAGroupIsALineWithItsWordsAndQuestions()
    {
        const Uid agreement = agreeOnThisGroup();

        const QList<DecisionLine> lines = logged();

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].noted->turn, std::optional(AgreementTurn::Made));
        QCOMPARE(lines[0].noted->agreement, agreement);
        QCOMPARE(lines[0].records.size(), 3);
        QCOMPARE(lines[0].person, u"Voorbeeldgebruiker"_s);
        QCOMPARE(lines[0].on(), m_bank->now().date());
        QVERIFY(!lines[0].isLapsed);
    }

    void everyChangeOfItsStatusIsALine()
    {
        const Uid agreement = agreeOnThisGroup();
        keep(agreement, [](OverlapAction &action) { action.status = ActionStatus::Bezig; });
        lapse(agreement);
        keep(agreement, [](OverlapAction &action) { action.status = ActionStatus::Open; });
        keep(agreement, [](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Eén meting"_s;
        });

        const QList<DecisionLine> lines = logged();

        QList<AgreementTurn> turns;
        for (const DecisionLine &line : lines)
            turns.append(line.noted->turn.value_or(AgreementTurn::Made));
        QCOMPARE(turns, (QList{AgreementTurn::Ready, AgreementTurn::TakenUpAgain, AgreementTurn::Lapsed,
                               AgreementTurn::Begun, AgreementTurn::Made}));
        QCOMPARE(lines[0].noted->said.reason, u"Eén meting"_s);
    }

    void answerIsALineWithItsExplanation()
    {
        turnDown(agreeOnThisGroup());

        const QList<DecisionLine> lines = logged();

        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->turn, std::nullopt);
        QCOMPARE(lines[0].noted->answer, std::optional(ActionAnswer::NietAkkoord));
        QCOMPARE(lines[0].noted->said.reason, u"Geen mensen"_s);
    }

    void otherChangesAreNoDecisions()
    {
        const Uid agreement = agreeOnThisGroup();

        keep(agreement, [](OverlapAction &action) { action.due = QDate(2026, 5, 1); });

        QCOMPARE(logged().size(), 1);
    }

    void whatIsUndoneIsNoLine()
    {
        lapse(agreeOnThisGroup());

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(logged().size(), 1);
    }

    void whoChangedItIsTold()
    {
        const Uid agreement = agreeOnThisGroup();
        Profile karim;
        karim.name = u"Karim"_s;
        QVERIFY_RESULT(m_bank->signIn(karim));

        lapse(agreement);

        QCOMPARE(logged()[0].person, u"Karim"_s);
        QCOMPARE(logged()[1].person, u"Voorbeeldgebruiker"_s);
        QVERIFY(DecisionLog(*m_bank).deciders()->values().contains(u"Karim"_s));
    }

    void verdictTellsWhatIsAgreedAboutAPair()
    {
        agreeOnFirstPair();

        QCOMPARE(logged().size(), 0);
        QCOMPARE(newPairLines(), 1);
    }

    void verdictTellsThatThePairIsReady()
    {
        const Uid agreement = agreeOnFirstPair();

        keep(agreement, [](OverlapAction &action) {
            action.status = ActionStatus::Klaar;
            action.result = u"Eén meting"_s;
        });

        QCOMPARE(logged().size(), 0);
        QCOMPARE(newPairLines(), 2);
    }

    void agreementOfAPairThatLapsesOrIsTurnedDownIsALine()
    {
        const Uid agreement = agreeOnFirstPair();

        turnDown(agreement);
        lapse(agreement);

        const QList<DecisionLine> lines = logged();
        QCOMPARE(newPairLines(), 1);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].noted->turn, std::optional(AgreementTurn::Lapsed));
        QCOMPARE(lines[1].noted->answer, std::optional(ActionAnswer::NietAkkoord));
        QCOMPARE(lines[1].records.size(), 2);
    }

    void whatIsInTheTrashHasLapsedUntilItIsRestored()
    {
        const Uid agreement = agreeOnThisGroup();

        QVERIFY_RESULT(test::removeRecord<OverlapAction>(*m_bank, agreement));
        const QList<DecisionLine> gone = logged();
        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(gone.size(), 1);
        QVERIFY(gone[0].isLapsed);
        QCOMPARE(logged().size(), 1);
        QVERIFY(!logged()[0].isLapsed);
    }

    void whatBecameOfItIsAskedFor()
    {
        const Uid agreement = agreeOnThisGroup();
        turnDown(agreement);
        lapse(agreement);
        const auto countOf = [this](DecisionQuery query) {
            query.since = m_bank->now().date();
            return logged(query).size();
        };

        QCOMPARE(countOf({.turns = {AgreementTurn::Lapsed}}), 1);
        QCOMPARE(countOf({.answers = {ActionAnswer::NietAkkoord}}), 1);
        QCOMPARE(countOf({.turns = {AgreementTurn::Made}, .answers = {ActionAnswer::NietAkkoord}}), 2);
        QCOMPARE(countOf({.sayings = {NotedSaying::NotNeeded}}), 0);
        QCOMPARE(countOf({.about = {DecisionAbout::Group}}), 0);
    }

    void newestLineIsThatOfTheAgreement()
    {
        const Uid agreement = agreeOnThisGroup();
        const DecisionLog log(*m_bank);

        const auto lines = log.lines(*log.newest(1));

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->first().noted->agreement, agreement);
    }
};

QTEST_GUILESS_MAIN(TestPastAgreements)
#include "tst_pastagreements.moc"
