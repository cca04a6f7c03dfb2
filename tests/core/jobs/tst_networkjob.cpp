// SPDX-License-Identifier: EUPL-1.2
#include "jobs/matrixpaperjob.h"
#include "jobs/networkjob.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlaprules.h"
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "report/networkwords.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestNetworkJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    const QList<OverlapLevel> m_usual{OverlapLevel::Strong, OverlapLevel::Probable};

private Q_SLOTS:
    void init() { m_bank = test::openExample(test::tickingClock()); }

    void everyPairOfTheListIsALine()
    {
        const auto pairs = OverlapStore(*m_bank).ids({.levels = m_usual, .about = {OverlapKind::VraagVraag}});

        const auto network = questionNetwork(*m_bank, m_usual);

        QVERIFY_RESULT(network);
        QVERIFY(network->ties.size() > 15);
        QCOMPARE(network->ties.size() + network->leftTies, pairs->size());
        for (qsizetype at = 1; at < network->questions.size(); ++at)
            QVERIFY(network->questions[at - 1].code < network->questions[at].code);
    }

    void strongestPairsComeFirstAlsoBeforeUrgentOnes()
    {
        const auto network = questionNetwork(*m_bank, m_usual);

        QVERIFY_RESULT(network);
        QVERIFY(network->ties.size() > 1);
        for (qsizetype at = 1; at < network->ties.size(); ++at)
            QVERIFY(network->ties[at - 1].score >= network->ties[at].score);
    }

    void onlyTheLevelsThatAreAskedAreThere()
    {
        const auto network = questionNetwork(*m_bank, {OverlapLevel::Strong});

        QVERIFY_RESULT(network);
        QVERIFY(!network->ties.isEmpty());
        for (const NetworkTie &tie : network->ties)
            QCOMPARE(tie.level, OverlapLevel::Strong);
    }

    void whatWaitsForALaterDayStaysALine()
    {
        const auto before = questionNetwork(*m_bank, m_usual);
        OverlapStore store(*m_bank);
        const auto ids = store.ids({.levels = m_usual, .about = {OverlapKind::VraagVraag}});
        const ShownOverlap first = store.rows(ids->mid(0, 1))->first();

        QVERIFY_RESULT(
            store.decide(first.pair, {.state = OverlapState::Nieuw, .snoozeUntil = QDate(2026, 12, 14)}));

        const auto after = questionNetwork(*m_bank, m_usual);
        QCOMPARE(after->ties.size() + after->leftTies, before->ties.size() + before->leftTies);
    }

    void pairThatPeopleSeeHasNeitherLevelNorPoints()
    {
        const Uid one = test::insert(*m_bank, KnowledgeQuestion{.text = u"Waar broeden reigers?"_s});
        const Uid other = test::insert(*m_bank, KnowledgeQuestion{.text = u"Wat kost een brug?"_s});
        QVERIFY_RESULT(addOverlapByHand(*m_bank, one, other, u"Bruggen bij het reservaat"_s));

        const auto network = questionNetwork(*m_bank, m_usual);

        QVERIFY_RESULT(network);
        const auto tie = std::ranges::find_if(network->ties, [&](const NetworkTie &each) {
            return QSet{network->questions[each.one].uid, network->questions[each.other].uid} ==
                   QSet{one, other};
        });
        QVERIFY(tie != network->ties.end());
        QCOMPARE(levelWords(*tie), u"by hand"_s);
        QCOMPARE(pointsWords(*tie), u"–"_s);
        QVERIFY(networkLegend(*network).contains(u"no run found it"));
        QVERIFY(!networkLegend(*network).contains(u"weak"));
    }

    void whatWasSetAsideIsNoLine()
    {
        const auto before = questionNetwork(*m_bank, m_usual);
        const OverlapStore store(*m_bank);
        const auto ids = store.ids({.levels = m_usual, .about = {OverlapKind::VraagVraag}});
        const ShownOverlap first = store.rows(ids->mid(0, 1))->first();
        QVERIFY_RESULT(OverlapStore(*m_bank).decide(
            first.pair, {.state = OverlapState::Weggelegd, .reasonCode = DismissReason::ZelfdeWoord}));

        const auto after = questionNetwork(*m_bank, m_usual);

        QCOMPARE(after->ties.size() + after->leftTies, before->ties.size() + before->leftTies - 1);
    }

    void groupsHaveNamesAndQuestionsOfSeveralUnits()
    {
        const auto network = questionNetwork(*m_bank, m_usual);

        QVERIFY(network->groups.size() >= 5);
        for (const QString &group : network->groups)
            QVERIFY(!group.isEmpty());
    }

    void groupsHaveAllTheQuestionsThatTheListHas()
    {
        const auto network = questionNetwork(*m_bank, {OverlapLevel::Strong});
        const OpportunityList list(*m_bank);
        const auto ids = list.ids({});
        const auto lines = list.lines(*ids);

        QVERIFY_RESULT(network);
        QVERIFY_RESULT(lines);
        QVERIFY(network->beside.isEmpty()); // there is room for all
        for (const OpportunityLine &line : *lines) {
            const auto group = network->groups.indexOf(line.title());
            const auto isOfGroup = [&](const NetworkQuestion &question) { return question.group == group; };
            const auto found = std::ranges::count_if(network->questions, isOfGroup);
            QVERIFY(group < 0 || found == line.questions.size());
        }
    }

    void questionWithoutAnOverlapIsThereForItsGroup()
    {
        const auto network = questionNetwork(*m_bank, m_usual);
        QStringList without;

        QVERIFY_RESULT(network);
        for (qsizetype at = 0; at < network->questions.size(); ++at) {
            if (network->isWithoutTies(at)) {
                QVERIFY(network->questions[at].group >= 0);
                without.append(network->questions[at].code);
            }
        }

        QCOMPARE(without, (QStringList{u"DGKR-VRG-0001"_s, u"DGVB-VRG-0001"_s}));
    }

    void allLevelsTogetherStayWithinWhatCanBeSeen()
    {
        const auto network =
            questionNetwork(*m_bank, {OverlapLevel::Strong, OverlapLevel::Probable, OverlapLevel::Weak});

        QVERIFY_RESULT(network);
        QVERIFY(network->questions.size() <= MostNetworkQuestions);
    }

    void paperIsNoWiderThanAQuestionThatItNames_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("of a pair") << u"DGOBDR-VRG-0003"_s;
        QTest::newRow("of a group alone") << u"DGVB-VRG-0001"_s;
    }

    void paperIsNoWiderThanAQuestionThatItNames()
    {
        QFETCH(const QString, code);
        const auto before = networkPaperContent(*m_bank, m_usual, Language::Nl);
        QVERIFY_RESULT(before);
        const auto named = std::ranges::find(before->network.questions, code, &NetworkQuestion::code);
        QVERIFY(named != before->network.questions.end());
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, named->uid, [](KnowledgeQuestion &question) {
            question.shareLevel = ShareLevel::EigenDg;
        }));

        const auto after = networkPaperContent(*m_bank, m_usual, Language::Nl);

        QVERIFY_RESULT(after);
        QVERIFY(networkPaper(*before).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(networkPaper(*after).info.shareLevel == ShareLevel::EigenDg);
    }

    void matrixOnPaperIsTheMatrixOnTheScreen()
    {
        const auto matrix = overlapMatrix(*m_bank, {OverlapKind::VraagVraag});

        const auto content =
            matrixPaperContent(*m_bank, {OverlapKind::VraagVraag}, MatrixDiagonal::Without, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->units.size(), matrix->units.size());
        for (qsizetype one = 0; one < content->units.size(); ++one) {
            QCOMPARE(content->totals[one].strong, matrix->total(one).strong);
            for (qsizetype other = 0; other < content->units.size(); ++other)
                QCOMPARE(content->cells[one][other].all, matrix->between(one, other).all());
        }
    }

    void bankWithoutOverlapsHasNoNetwork()
    {
        const auto bank = test::makeBank();

        QVERIFY(questionNetwork(*bank, m_usual)->questions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkJob)
#include "tst_networkjob.moc"
