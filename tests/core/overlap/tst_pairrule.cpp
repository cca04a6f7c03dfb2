// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairrule.h"

#include <QTest>

using namespace kb;
using namespace kb::overlap;

namespace {

Uid uid(const char *name)
{
    return namedUid(QLatin1StringView("test"), name);
}

OverlapProfile aProfile(const char *name, const char *unit, Kind kind = Kind::KnowledgeQuestion)
{
    OverlapProfile profile;
    profile.record = uid(name);
    profile.unit = uid(unit);
    profile.kind = kind;
    profile.isOpen = kind == Kind::KnowledgeQuestion;
    return profile;
}

bool canPair(const OverlapProfile &a, const OverlapProfile &b, UnitScope scope = UnitScope::AcrossUnits)
{
    const bool one = overlap::mayPair(a, b, scope);
    return one == overlap::mayPair(b, a, scope) && one; // it does not matter who comes first
}

} // namespace

class TestPairRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openQuestionsOfTwoUnitsMayPair() { QVERIFY(canPair(aProfile("a", "DGVB"), aProfile("b", "DGRO"))); }

    void recordsOfOneUnitPairOnlyWhenThatIsAsked()
    {
        QVERIFY(!canPair(aProfile("a", "DGVB"), aProfile("b", "DGVB")));
        QVERIFY(canPair(aProfile("a", "DGVB"), aProfile("b", "DGVB"), UnitScope::AlsoWithinUnit));
    }

    void recordIsNoPairWithItself()
    {
        QVERIFY(!canPair(aProfile("a", "DGVB"), aProfile("a", "DGVB"), UnitScope::AlsoWithinUnit));
    }

    void draftsAndLapsedRecordsTakeNoPart()
    {
        OverlapProfile draft = aProfile("a", "DGVB");
        draft.isPaired = false;

        QVERIFY(!canPair(draft, aProfile("b", "DGRO")));
    }

    void twoAnsweredQuestionsAreNoNewsAndOneIs()
    {
        OverlapProfile one = aProfile("a", "DGVB");
        OverlapProfile other = aProfile("b", "DGRO");
        one.isOpen = false;
        QVERIFY(canPair(one, other));

        other.isOpen = false;
        QVERIFY(!canPair(one, other));
    }

    void studyThatAnswersTheQuestionAlreadyIsNoPair()
    {
        OverlapProfile question = aProfile("a", "DGVB");
        const OverlapProfile study = aProfile("b", "DGRO", Kind::Study);
        QVERIFY(canPair(question, study));

        question.studies = {study.record};
        QVERIFY(!canPair(question, study));
    }

    void anotherRecordOfTheStudyThatAnswersTheQuestionIsNoPair()
    {
        OverlapProfile question = aProfile("a", "DGVB");
        OverlapProfile study = aProfile("b", "DGRO", Kind::Study);
        question.studies = {uid("the record of another unit")};
        QVERIFY(canPair(question, study));

        study.work = question.studies.first();
        QVERIFY(!canPair(question, study));
    }

    void projectThatIsToAnswerTheQuestionIsNoPair()
    {
        OverlapProfile project = aProfile("a", "DGVB", Kind::ResearchProject);
        const OverlapProfile question = aProfile("b", "DGRO");
        project.questions = {question.record};

        QVERIFY(!canPair(project, question));
    }

    void questionThatASignalLedToIsNoPairWithIt()
    {
        OverlapProfile signal = aProfile("a", "DGVB", Kind::Signal);
        const OverlapProfile question = aProfile("b", "DGRO");
        QVERIFY(canPair(signal, question));

        signal.questions = {question.record};
        QVERIFY(!canPair(signal, question));
    }

    void everyKindOfPairHasItsTwoRecords_data()
    {
        using enum OverlapKind;
        QTest::addColumn<Kind>("one");
        QTest::addColumn<Kind>("other");
        QTest::addColumn<OverlapKind>("expected");
        QTest::newRow("questions") << Kind::KnowledgeQuestion << Kind::KnowledgeQuestion << VraagVraag;
        QTest::newRow("reuse") << Kind::KnowledgeQuestion << Kind::Study << VraagStudie;
        QTest::newRow("question, project")
            << Kind::KnowledgeQuestion << Kind::ResearchProject << VraagProject;
        QTest::newRow("projects") << Kind::ResearchProject << Kind::ResearchProject << ProjectProject;
        QTest::newRow("signals") << Kind::Signal << Kind::Signal << SignaalSignaal;
        QTest::newRow("signal, question") << Kind::Signal << Kind::KnowledgeQuestion << SignaalVraag;
    }

    void everyKindOfPairHasItsTwoRecords()
    {
        QFETCH(const Kind, one);
        QFETCH(const Kind, other);
        QFETCH(const OverlapKind, expected);

        const PairRule *rule = pairRule(one, other);

        QVERIFY(rule);
        QVERIFY(rule->kind == expected);
        QVERIFY(canPair(aProfile("a", "DGVB", one), aProfile("b", "DGRO", other)));
    }

    void studiesAreNeverComparedWithEachOther()
    {
        QVERIFY(!pairRule(Kind::Study, Kind::Study));
        QVERIFY(!canPair(aProfile("a", "DGVB", Kind::Study), aProfile("b", "DGRO", Kind::Study)));
    }

    void ruleIsTheSameWhicheverComesFirst()
    {
        const PairRule *rule = pairRule(Kind::Study, Kind::KnowledgeQuestion);

        QVERIFY(rule && rule == pairRule(Kind::KnowledgeQuestion, Kind::Study));
        QVERIFY(rule->kind == OverlapKind::VraagStudie);
        QVERIFY(rule->coverage == Coverage::QuestionOnly);
    }
};

QTEST_GUILESS_MAIN(TestPairRule)
#include "tst_pairrule.moc"
