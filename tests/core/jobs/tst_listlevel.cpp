// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/listlevel.h"
#include "jobs/overlapstore.h"
#include "jobs/questionlist.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename Line> ShareLevel levelOf(Bank &bank, const QList<Line> &lines)
{
    ListLevel level;
    for (const Line &line : lines)
        level.add(line);
    return *level.of(bank);
}

template <typename List, typename Query> ShareLevel levelOfAll(Bank &bank, const Query &query)
{
    const List list(bank);
    const auto ids = list.ids(query);
    const auto lines = list.lines(*ids);
    if (!lines || lines->isEmpty())
        qFatal("no lines");
    return levelOf(bank, *lines);
}

template <typename R> R keptByOneUnit(R record)
{
    record.shareLevel = ShareLevel::EigenDg;
    return record;
}

} // namespace

/// The paper of a list may go to nobody who may not see a record that a line of it is or is about.
class TestListLevel : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    void keepQuestion(const Uid &question) const
    {
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *m_bank, question, [](KnowledgeQuestion &kept) { kept.shareLevel = ShareLevel::EigenDg; }));
    }

    ShownOverlap aPair() const
    {
        const OverlapStore store(*m_bank);
        return store.rows(store.ids({.kinds = {OverlapKind::VraagVraag}})->mid(0, 1))->first();
    }

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void listOfRecordsCountsThese()
    {
        const ShareLevel before = levelOfAll<QuestionList>(*m_bank, QuestionQuery());
        keepQuestion(aPair().pair.a);

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(levelOfAll<QuestionList>(*m_bank, QuestionQuery()) == ShareLevel::EigenDg);
    }

    void logbookCountsTheRecordsOfItsPairs()
    {
        const ShownOverlap pair = aPair();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(pair.pair, {.state = OverlapState::Bevestigd}));
        const ShareLevel before = levelOfAll<DecisionLog>(*m_bank, DecisionQuery());
        keepQuestion(pair.pair.b);

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(levelOfAll<DecisionLog>(*m_bank, DecisionQuery()) == ShareLevel::EigenDg);
    }

    void listOfActionsCountsWhatTheyAreAbout()
    {
        const ShownOverlap pair = aPair();
        QVERIFY_RESULT(agreeOnPair(
            *m_bank, pair.pair,
            {.action = {.what = u"Samen praten"_s, .leadUnit = pair.a.unit, .due = QDate(2027, 3, 3)}}));
        const ShareLevel before = levelOfAll<AgreedActions>(*m_bank, AgreedQuery());
        keepQuestion(pair.pair.a);

        QVERIFY(before == ShareLevel::InternBzk);
        QVERIFY(levelOfAll<AgreedActions>(*m_bank, AgreedQuery()) == ShareLevel::EigenDg);
    }

    void listOfAgreementsCountsTheInstitutes()
    {
        const auto bank = test::makeBank();
        Institute kept{.nameNl = u"Instituut"_s, .agreements = {{.subject = u"Raamcontract"_s}}};
        test::insert(*bank, keptByOneUnit(kept));

        QVERIFY(levelOfAll<AgreementList>(*bank, AgreementQuery()) == ShareLevel::EigenDg);
    }

    void listOfPairsCountsBoth()
    {
        ShownOverlap pair = aPair();
        pair.b.shareLevel = ShareLevel::EigenDg;

        QVERIFY(levelOf(*m_bank, QList{aPair()}) == ShareLevel::InternBzk);
        QVERIFY(levelOf(*m_bank, QList{pair}) == ShareLevel::EigenDg);
    }

    void listOfGapsCountsTheirRecords()
    {
        const GapLine gap{.line = {.shareLevel = ShareLevel::EigenDg}};

        QVERIFY(levelOf(*m_bank, QList{gap}) == ShareLevel::EigenDg);
    }

    void listOfGroupsCountsTheQuestions()
    {
        const OpportunityLine group{.questions = {{}, {.shareLevel = ShareLevel::EigenDg}}};

        QVERIFY(levelOf(*m_bank, QList{group}) == ShareLevel::EigenDg);
    }

    void whatAColumnNamesCounts()
    {
        const auto bank = test::makeBank();
        ListLevel level;
        level.addNamed({Uid(), test::insert(*bank, keptByOneUnit(test::aStudy()))});

        QVERIFY(*level.of(*bank) == ShareLevel::EigenDg);
    }
};

QTEST_GUILESS_MAIN(TestListLevel)
#include "tst_listlevel.moc"
