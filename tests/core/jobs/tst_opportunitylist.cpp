// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/jointproposal.h"
#include "jobs/liveoverlaps.h"
#include "jobs/opportunitylist.h"
#include "jobs/opportunitynames.h"
#include "jobs/overlapjob.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Bank> exampleOfKiem()
{
    return test::openExample(test::tickingClock(), test::ExampleState::Plain);
}

QList<OpportunityLine> groupsIn(Bank &bank)
{
    const OpportunityList list(bank);
    return *list.lines(*list.ids({}));
}

/// The codes of the questions of a group, in one line.
QString codesIn(const OpportunityLine &group)
{
    QStringList codes;
    for (const Headline &question : group.questions)
        codes.append(question.code);
    codes.sort();
    return codes.join(u' ');
}

/// As the specification writes them: DGVB-VRG-03.
QString codesOfTheSpec(const QString &codes)
{
    QStringList full;
    for (const QString &code : codes.split(u' '))
        full.append(fullRefcode(code));
    full.sort();
    return full.join(u' ');
}

std::unique_ptr<Bank> comparedExample()
{
    return test::openExample(test::tickingClock());
}

OpportunityLine groupOf(Bank &bank, const QString &code)
{
    for (const OpportunityLine &group : groupsIn(bank)) {
        if (codesIn(group).contains(fullRefcode(code)))
            return group;
    }
    qFatal("no group with %s", qPrintable(code));
}

} // namespace

class TestOpportunityList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleHasTheNineGroupsOfTheSpecification()
    {
        const auto bank = comparedExample();

        QStringList found;
        for (const OpportunityLine &group : groupsIn(*bank))
            found.append(codesIn(group));

        QStringList expected;
        for (const QString &codes :
             {u"DGOBDR-VRG-03 DGOBDR-VRG-04 DGRO-VRG-06 DGVB-VRG-05 DGKR-VRG-02"_s,
              u"DGOBDR-VRG-01 DGOBDR-VRG-02 DGVB-VRG-04 DGRO-VRG-02 DGDOO-VRG-07"_s,
              u"DGOBDR-VRG-07 DGVB-VRG-08 DGDOO-VRG-01"_s, u"DGVB-VRG-03 DGKR-VRG-01 DGKR-VRG-05"_s,
              u"DGVB-VRG-01 DGVB-VRG-07 DGRO-VRG-05"_s, u"DGDOO-VRG-02 DGDOO-VRG-04 DGKR-VRG-06"_s,
              u"DGVB-VRG-06 DGRO-VRG-07"_s, u"DGRO-VRG-04 DGKR-VRG-04"_s, u"DGVB-VRG-10 DGDOO-VRG-09"_s})
            expected.append(codesOfTheSpec(codes));
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void mostUnitsComeFirst()
    {
        const auto bank = comparedExample();

        const QList<OpportunityLine> groups = groupsIn(*bank);

        QVERIFY(std::ranges::is_sorted(groups, std::ranges::greater{},
                                       [](const OpportunityLine &group) { return group.units.size(); }));
        QCOMPARE(groups.first().units.size(), 4);
    }

    void housingAndDigitalServicesForTheElderlyStayApart()
    {
        const auto bank = comparedExample(); // the chain test of 5.9

        QVERIFY(groupOf(*bank, u"DGVB-VRG-06"_s).id != groupOf(*bank, u"DGDOO-VRG-04"_s).id);
    }

    void averageIsThatOfThePairsWhichAreNamed()
    {
        const auto bank = comparedExample();
        const QList<OpportunityLine> groups = groupsIn(*bank);

        QVERIFY(!groups.isEmpty());
        for (const OpportunityLine &group : groups) {
            QCOMPARE(group.highestByName.size(), group.counted.highest.size());
            int points = group.counted.pointsOfOthers;
            for (const CountedPair &counted : group.counted.highest) {
                points += counted.points;
                if (const auto pair = OverlapStore(*bank).ofPair(counted.a, counted.b))
                    QCOMPARE(counted.points, pair->pair.score);
            }
            QCOMPARE(group.counted.average(), double(points) / group.counted.count());
        }
    }

    void questionThatIsAnsweredSetsNoDateAndIsNotNeeded()
    {
        const auto bank = comparedExample();

        const OpportunityLine empty = groupOf(*bank, u"DGVB-VRG-10"_s); // homes and offices

        QCOMPARE(empty.answered.size(), 1);
        QCOMPARE(empty.needBys.size(), 1);
        QVERIFY(!empty.needBys.contains(*empty.answered.cbegin()));
        QCOMPARE(empty.needBy, *empty.needBys.cbegin());
    }

    void groupSharesOnlyWhatTwoOfItsQuestionsHave()
    {
        const auto bank = comparedExample();

        QCOMPARE(groupOf(*bank, u"DGRO-VRG-04"_s).shared, QStringList{u"klimaatadaptatie"_s});
    }

    void groupsCanBeThoseOfOneUnit()
    {
        const auto bank = comparedExample();
        const Uid unit = groupOf(*bank, u"DGDOO-VRG-09"_s).questions.first().unit;
        const OpportunityList list(*bank);

        const auto lines = list.lines(*list.ids({.units = {unit}}));

        QVERIFY(!lines->isEmpty());
        for (const OpportunityLine &group : *lines)
            QVERIFY(
                std::ranges::any_of(group.questions, [&](const Headline &one) { return one.unit == unit; }));
    }

    void groupWhosePairIsSetAsideGoes()
    {
        const auto bank = exampleOfKiem();
        LiveOverlaps overlaps;
        QVERIFY_RESULT(overlaps.run(*bank));
        const OpportunityLine empty = groupOf(*bank, u"DGVB-VRG-10"_s); // homes and offices
        const auto pair = OverlapStore(*bank).ofPair(empty.questions[0].uid, empty.questions[1].uid);
        const Verdict verdict{.state = OverlapState::Weggelegd, .reasonCode = DismissReason::ZelfdeWoord};

        QVERIFY_RESULT(OverlapStore(*bank).decide(pair->pair, verdict));
        QVERIFY_RESULT(overlaps.follow(*bank));

        QCOMPARE(groupsIn(*bank).size(), 8);
        const auto loose = OpportunityList(*bank).loose();
        const auto isLoose = [&](const Uid &uid) {
            return std::ranges::find(*loose, uid, &Headline::uid) != loose->end();
        };
        QVERIFY(isLoose(empty.questions[0].uid) || isLoose(empty.questions[1].uid));
    }

    void newQuestionFindsItsGroupWithoutAFullRun()
    {
        const auto bank = exampleOfKiem();
        LiveOverlaps overlaps;
        QVERIFY_RESULT(overlaps.run(*bank));
        KnowledgeQuestion asked;
        asked.text = groupOf(*bank, u"DGVB-VRG-10"_s).questions.last().title;
        asked.status = QuestionStatus::Open;
        asked.dossier = Uid::createUuid();
        asked.ownerUnit = bank->identity().unit;

        const auto made = bank->write({u"make"_s}, [&](Write &write) {
            return bank->records<KnowledgeQuestion>().insert(write, asked);
        });
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(overlaps.follow(*bank));

        QVERIFY(groupOf(*bank, u"DGVB-VRG-10"_s).questionUids().contains(*made));
    }

    void nameStaysWithTheGroupAndCanBeTakenBack()
    {
        const auto bank = comparedExample();
        const OpportunityLine group = groupsIn(*bank).first();

        QVERIFY_RESULT(nameOpportunity(*bank, group.questionUids(), u" Handen  tekort "_s));
        QVERIFY_RESULT(runOverlap(*bank));

        QCOMPARE(groupsIn(*bank).first().title(), u"Handen tekort"_s);
        QCOMPARE(groupsIn(*bank)[1].name, QString());
        QVERIFY_RESULT(bank->undo());
        QCOMPARE(groupsIn(*bank).first().title(), group.concepts.join(u", "_s));
    }

    void nameFollowsMostOfItsQuestions()
    {
        const auto bank = comparedExample();
        const QList<Uid> questions = groupsIn(*bank).first().questionUids();
        QVERIFY_RESULT(nameOpportunity(*bank, questions, u"Eerst"_s));

        const auto names = OpportunityNames::of(*bank);

        QCOMPARE(names->nameOf(questions.mid(0, 3)), u"Eerst"_s);
        QCOMPARE(names->nameOf(questions.mid(0, 2)), QString());
    }

    void newNameTakesThePlaceOfTheOldOne()
    {
        const auto bank = comparedExample();
        const QList<Uid> questions = groupsIn(*bank).first().questionUids();
        QVERIFY_RESULT(nameOpportunity(*bank, questions, u"Eerst"_s));

        QVERIFY_RESULT(nameOpportunity(*bank, questions, u"Later"_s));
        QCOMPARE(groupsIn(*bank).first().name, u"Later"_s);

        QVERIFY_RESULT(nameOpportunity(*bank, questions, {}));
        QCOMPARE(groupsIn(*bank).first().name, QString());
    }

    void proposalIsAnIdeaWithTheQuestionsAndOneStepToUndo()
    {
        const auto bank = comparedExample();
        const OpportunityLine group = groupsIn(*bank).first();

        const auto project = proposeJointResearch(*bank, group.title(), group.questionUids());

        QVERIFY_RESULT(project);
        const auto made = bank->records<ResearchProject>().get(*project);
        QCOMPARE(made->phase, Phase::Idee);
        QCOMPARE(made->ownerUnit, bank->identity().unit); // one owner; the others get a proposal
        QCOMPARE(*bank->links().from(*project, LinkType::Question), group.questionUids());
        QCOMPARE(bank->links().from(*project, LinkType::CoUnit)->size(), group.units.size() - 1);
        const auto around = OpportunityList(*bank).around(group.questionUids());
        QVERIFY(std::ranges::any_of(
            around->projects, [&](const OpportunityProject &known) { return known.line.uid == *project; }));
        QVERIFY_RESULT(bank->undo());
        QVERIFY(OpportunityList(*bank).around(group.questionUids())->projects.size() <
                around->projects.size());
    }

    void whoHasAProjectOrMoneyAlreadyIsTold()
    {
        const auto bank = comparedExample();
        int granted = 0, asked = 0;

        for (const OpportunityLine &group : groupsIn(*bank)) {
            const auto around = OpportunityList(*bank).around(group.questionUids());
            for (const OpportunityProject &known : around->projects) {
                const auto project = bank->records<ResearchProject>().get(known.line.uid);
                QCOMPARE(known.phase, project->phase);
                QCOMPARE(known.money, project->budgetGranted.value_or(project->budgetEstimate.value_or(0)));
                granted += project->budgetGranted ? 1 : 0;
                asked += project->budgetGranted ? 0 : 1;
            }
        }

        QVERIFY(granted > 0);
        QVERIFY(asked > 0);
    }

    void studiesThatAreLinkedComeBeforeThoseThatResemble()
    {
        const auto bank = comparedExample();

        const auto around = OpportunityList(*bank).around(groupsIn(*bank).first().questionUids());

        QVERIFY(!around->studies.isEmpty());
        QVERIFY(std::ranges::is_sorted(around->studies, std::ranges::greater{}, &OpportunityStudy::isLinked));
    }

    void bankThatWasNeverComparedHasNone()
    {
        const auto bank = exampleOfKiem();

        QVERIFY(OpportunityList(*bank).ids({})->isEmpty());
        QVERIFY(OpportunityList(*bank).loose()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpportunityList)
#include "tst_opportunitylist.moc"
