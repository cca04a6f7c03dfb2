// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/currentrecords.h"
#include "jobs/introductionjob.h"
#include "jobs/overlaprules.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What no list of overlaps shows any more takes no verdicts, rules, agreements or letters.
class TestCurrentRecords : public QObject
{
    Q_OBJECT

    using Act = std::function<Result<>(Bank &bank, const Overlap &pair)>;
    using Fate = std::function<Result<>(Bank &bank, const Uid &question)>;

    std::unique_ptr<Bank> m_bank;
    Overlap m_pair;

    static Result<> agree(Bank &bank, const Overlap &pair, bool isOfGroup)
    {
        const ActionDraft draft{.action = {.what = u"Samen een studie"_s,
                                           .leadUnit = bank.identity().unit,
                                           .due = bank.now().date().addDays(30)},
                                .about = {pair.a, pair.b}};
        const auto made = isOfGroup ? agreeOnGroup(bank, draft) : agreeOnPair(bank, pair, draft);
        return made ? Result<>() : Result<>(made.error());
    }

    static Result<> introduce(Bank &bank, const Overlap &pair)
    {
        const auto letter = introductionContent(bank, Language::Nl, pair.a, pair.b);
        return letter ? Result<>() : Result<>(letter.error());
    }

    static QMap<QString, Act> acts()
    {
        return {
            {u"decide"_s,
             [](Bank &bank, const Overlap &pair) {
                 return OverlapStore(bank).decide(pair, {.state = OverlapState::Bevestigd});
             }},
            {u"rule"_s,
             [](Bank &bank, const Overlap &pair) {
                 return ruleOnPair(bank, pair.a, pair.b, ShowRule::Altijd);
             }},
            {u"by hand"_s,
             [](Bank &bank, const Overlap &pair) {
                 return addOverlapByHand(bank, pair.a, pair.b, u"Dezelfde wet"_s);
             }},
            {u"ask"_s,
             [](Bank &bank, const Overlap &pair) {
                 return askSecondReviewer(bank, pair.a, pair.b, namedUid("test"_L1, "colleague"));
             }},
            {u"agree"_s, [](Bank &bank, const Overlap &pair) { return agree(bank, pair, false); }},
            {u"agree on a group"_s, [](Bank &bank, const Overlap &pair) { return agree(bank, pair, true); }},
            {u"introduce"_s, introduce},
        };
    }

    static Fate status(QuestionStatus status)
    {
        return [status](Bank &bank, const Uid &question) {
            return test::edit<KnowledgeQuestion>(bank, question,
                                                 [&](KnowledgeQuestion &gone) { gone.status = status; });
        };
    }

    static QMap<QString, Fate> fates()
    {
        return {
            {u"in the trash"_s,
             [](Bank &bank, const Uid &question) {
                 return test::removeRecord<KnowledgeQuestion>(bank, question);
             }},
            {u"expired"_s, status(QuestionStatus::Vervallen)},
        };
    }

private Q_SLOTS:
    /// Confirmed, so that a letter may be written too.
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        const OverlapStore store(*m_bank);
        m_pair = store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first().pair;
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(m_pair, {.state = OverlapState::Bevestigd}));
    }

    void nothingIsDoneWithAPairOfWhichOneSideIsOutOfSight_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("fate");
        for (const QString &act : acts().keys()) {
            for (const QString &fate : fates().keys())
                QTest::newRow(qPrintable(act + u", "_s + fate)) << act << fate;
        }
    }

    void nothingIsDoneWithAPairOfWhichOneSideIsOutOfSight()
    {
        QFETCH(const QString, act);
        QFETCH(const QString, fate);
        QVERIFY_RESULT(fates()[fate](*m_bank, m_pair.b));

        const auto done = acts()[act](*m_bank, m_pair);

        QCOMPARE_ERROR(done, Error::Code::NotAllowed);
        QCOMPARE(done.error().detail, u"out_of_sight"_s);
    }

    void everythingIsWhileBothAreInSight_data()
    {
        QTest::addColumn<QString>("act");
        for (const QString &act : acts().keys())
            QTest::newRow(qPrintable(act)) << act;
    }

    void everythingIsWhileBothAreInSight()
    {
        QFETCH(const QString, act);

        QVERIFY_RESULT(acts()[act](*m_bank, m_pair));
    }
};

QTEST_GUILESS_MAIN(TestCurrentRecords)
#include "tst_currentrecords.moc"
