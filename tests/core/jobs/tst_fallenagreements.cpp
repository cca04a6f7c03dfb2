// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapmatrix.h"
#include "jobs/overlapreportjob.h"
#include "jobs/overlapstore.h"
#include "report/overlapforms.h"
#include "report/renderers.h"
#include "support/examplebank.h"
#include "support/testbank.h"

#include <QRegularExpression>

using namespace kb;
using namespace Qt::StringLiterals;

/// A pair of which no agreement stands any more is one that people confirmed: it is asked again (spec
/// 05, 5.8).
class TestFallenAgreements : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_a; ///< of the pair that people confirmed
    Uid m_b;

    ShownOverlap pair() const { return *OverlapStore(*m_bank).ofPair(m_a, m_b); }
    OverlapState state() const { return pair().state(); }
    bool isListedAs(OverlapState state) const
    {
        return OverlapStore(*m_bank)
            .ids({.kinds = {OverlapKind::VraagVraag}, .states = {state}})
            ->contains(pair().id);
    }
    Result<Uid> agree(const QString &what = u"Samen uitzoeken"_s) const
    {
        const ShownOverlap shown = pair();
        return agreeOnPair(
            *m_bank, shown.pair,
            {.action = {.what = what, .leadUnit = shown.a.unit, .due = QDate(2027, 3, 3)}, .about = {}});
    }
    Result<> letGo(const QString &how, const Uid &agreed) const
    {
        if (how == u"thrown away")
            return test::removeRecord<OverlapAction>(*m_bank, agreed);
        if (how == u"taken back") {
            const auto undone = m_bank->undo();
            return undone ? Result<>() : Result<>(undone.error());
        }
        OverlapAction action = *m_bank->records<OverlapAction>().get(agreed);
        if (how == u"lapsed")
            action.status = ActionStatus::Vervallen;
        else
            action.answer = ActionAnswer::NietAkkoord;
        return keepAction(*m_bank, action);
    }
    /// How many confirmed pairs the form for the meeting asks an agreement about.
    int askedAtTheMeeting() const
    {
        static const QRegularExpression asked(u"(\\d+) confirmed pair\\(s\\) without an agreement"_s);
        const auto content = overlapReportContent(*m_bank, Language::Nl);
        const QString text = renderPlainText(overlapMeetingReport(*content)).simplified();
        return asked.match(text).captured(1).toInt();
    }
    int agreedInTheMatrix() const
    {
        const auto matrix = *overlapMatrix(*m_bank, {OverlapKind::VraagVraag});
        int agreed = 0;
        for (const MatrixCount &count : matrix.counts)
            agreed += count.agreed;
        return agreed;
    }

    static void addWaysToLetGo()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"lapsed", "turned down", "thrown away", "taken back"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        const auto ids = store.ids({.kinds = {OverlapKind::VraagVraag}, .states = {OverlapState::Nieuw}});
        const auto rows = store.rows(ids->first(1));
        m_a = rows->first().pair.a;
        m_b = rows->first().pair.b;
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(rows->first().pair, {.state = OverlapState::Bevestigd}));
    }

    void pairIsConfirmedAgain_data() { addWaysToLetGo(); }
    void pairIsConfirmedAgain()
    {
        QFETCH(const QString, how);
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QCOMPARE(state(), OverlapState::Actie);

        QVERIFY_RESULT(letGo(how, *agreed));

        QCOMPARE(state(), OverlapState::Bevestigd);
        QVERIFY(isListedAs(OverlapState::Bevestigd));
        QVERIFY(!isListedAs(OverlapState::Actie));
    }

    void meetingIsAskedAgain_data() { addWaysToLetGo(); }
    void meetingIsAskedAgain()
    {
        QFETCH(const QString, how);
        const int before = askedAtTheMeeting();
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QCOMPARE(askedAtTheMeeting(), before - 1);

        QVERIFY_RESULT(letGo(how, *agreed));

        QCOMPARE(askedAtTheMeeting(), before);
    }

    void matrixCountsItNoMore_data() { addWaysToLetGo(); }
    void matrixCountsItNoMore()
    {
        QFETCH(const QString, how);
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QCOMPARE(agreedInTheMatrix(), 1);

        QVERIFY_RESULT(letGo(how, *agreed));

        QCOMPARE(agreedInTheMatrix(), 0);
    }

    void undoBringsTheAgreementBack_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"lapsed", "turned down", "thrown away"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void undoBringsTheAgreementBack()
    {
        QFETCH(const QString, how);
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QVERIFY_RESULT(letGo(how, *agreed));

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(state(), OverlapState::Actie);
        QVERIFY(isListedAs(OverlapState::Actie));
        QCOMPARE(agreedInTheMatrix(), 1);
    }

    void whatComesBackFromTheTrashCountsAtOnce()
    {
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QVERIFY_RESULT(letGo(u"thrown away"_s, *agreed));

        QVERIFY_RESULT(m_bank->write({.act = u"restore"_s, .kind = Kind::OverlapAction}, [&](Write &write) {
            return m_bank->records<OverlapAction>().restore(write, *agreed);
        }));

        QCOMPARE(state(), OverlapState::Actie);
        QVERIFY(isListedAs(OverlapState::Actie));
    }

    void pairStaysAgreedWhileAnotherAgreementStands()
    {
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QVERIFY_RESULT(agree(u"Samen lezen"_s));

        QVERIFY_RESULT(letGo(u"turned down"_s, *agreed));

        QCOMPARE(state(), OverlapState::Actie);
        QVERIFY(isListedAs(OverlapState::Actie));
        QCOMPARE(agreedInTheMatrix(), 1);
    }

    void pairIsDoneWhenOneAgreementIsReadyAndTheOtherTurnedDown()
    {
        const auto first = agree();
        const auto second = agree(u"Samen lezen"_s);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QVERIFY_RESULT(letGo(u"turned down"_s, *second));

        OverlapAction ready = *m_bank->records<OverlapAction>().get(*first);
        ready.status = ActionStatus::Klaar;
        ready.result = u"Samen gedaan"_s;
        QVERIFY_RESULT(keepAction(*m_bank, ready));

        QCOMPARE(state(), OverlapState::Klaar);
    }

    void whatSomebodySetAsideStaysAside()
    {
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            pair().pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY_RESULT(letGo(u"turned down"_s, *agreed));

        QCOMPARE(state(), OverlapState::Weggelegd);
        QVERIFY(isListedAs(OverlapState::Weggelegd));
    }

    void whatWasAgreedIsNoRemarkAnyMore()
    {
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QCOMPARE(pair().verdict->remark, u"Samen uitzoeken"_s);

        QVERIFY_RESULT(letGo(u"turned down"_s, *agreed));

        QCOMPARE(pair().verdict->remark, QString());
    }
};

QTEST_GUILESS_MAIN(TestFallenAgreements)
#include "tst_fallenagreements.moc"
