// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/alsoofinterest.h"
#include "jobs/linkedrecords.h"
#include "jobs/overlapstore.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename R> Uid recordCalled(Bank &bank, const QString &code)
{
    const auto all = bank.records<R>().all();
    const auto found = std::ranges::find(*all, fullRefcode(code), &R::refcode);
    if (found == all->end())
        qFatal("no %s in the example", qPrintable(code));
    return found->uid;
}

} // namespace

/// In the example the first two questions of small bodies overlap most; one has an answer, the other none.
class TestAlsoOfInterest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_study;
    Uid m_question;
    Uid m_other;

    QString suggested()
    {
        const auto other = alsoOfInterest(*m_bank, m_study, m_question);
        return other && *other ? (*other)->code : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::openExample(test::tickingClock());
        m_study = recordCalled<Study>(*m_bank, u"DGOBDR-STU-07"_s);
        m_question = recordCalled<KnowledgeQuestion>(*m_bank, u"DGOBDR-VRG-03"_s);
        m_other = recordCalled<KnowledgeQuestion>(*m_bank, u"DGKR-VRG-02"_s);
    }

    void questionOfAnotherUnitThatOverlapsMostIsSuggested()
    {
        QCOMPARE(suggested(), fullRefcode(u"DGKR-VRG-02"_s));
    }

    void questionThatIsLinkedAlreadyIsNot()
    {
        const LinkWay answers{.form = LinkForm::Answer, .degree = AnswerDegree::Deels};

        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return makeLink(*m_bank, write, m_study, answers, m_other);
        }));

        QVERIFY(suggested() != fullRefcode(u"DGKR-VRG-02"_s));
    }

    void pairThatWasSetAsideIsNot()
    {
        OverlapStore store(*m_bank);
        const auto pair = store.ofPair(m_question, m_other);

        QVERIFY_RESULT(store.decide(
            pair->pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));

        QVERIFY(suggested() != fullRefcode(u"DGKR-VRG-02"_s));
    }

    void confirmedPairThatNoRunFindsAnyMoreStillIs()
    {
        OverlapStore store(*m_bank);
        const auto pair = store.ofPair(m_question, m_other);
        QVERIFY_RESULT(store.decide(pair->pair, {.state = OverlapState::Bevestigd}));

        QVERIFY_RESULT(m_bank->context().db.runScript("DELETE FROM overlap"));

        QCOMPARE(suggested(), fullRefcode(u"DGKR-VRG-02"_s));
    }

    void questionWithoutOverlapSuggestsNothing()
    {
        const Uid question = test::insert(*m_bank, test::aQuestion(u"Wat kost een zonnetuin?"_s));

        const auto other = alsoOfInterest(*m_bank, m_study, question);

        QVERIFY_RESULT(other);
        QVERIFY(!*other);
    }
};

QTEST_GUILESS_MAIN(TestAlsoOfInterest)
#include "tst_alsoofinterest.moc"
