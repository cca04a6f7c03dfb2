// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gaplist.h"
#include "model/approach.h"
#include "model/finding.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// A question about young tenants, and a study that answers it.
struct QuestionAboutYoungTenants
{
    QuestionAboutYoungTenants()
        : bank(test::makeBank()) // of 2 March 2026
        , approach(test::insert(*bank, Approach{.nameNl = u"Budgetcoach"_s}))
        , answer(test::insert(*bank, test::aStudy(u"Hulp bij geldzorgen"_s)))
    {
        KnowledgeQuestion asked = test::aQuestion(u"Welke hulp bij geldzorgen werkt voor jonge huurders?"_s);
        asked.status = QuestionStatus::Deels;
        const Uid question = test::insert(*bank, asked);
        test::insert(*bank,
                     StudyQuestionLink{.study = answer, .question = question, .degree = AnswerDegree::Deels});
    }

    /// A finding of that study, which holds for them.
    void found(const Uid &study, const QString &people) const
    {
        Finding finding;
        finding.study = study;
        finding.approach = approach;
        finding.statement = u"Het helpt."_s;
        finding.targetGroup = people;
        test::insert(*bank, finding);
    }
    /// Somebody in the bank calls young tenants a group.
    void nameYoungTenants() const { found(test::insert(*bank, test::aStudy()), u"Jonge huurders"_s); }
    qsizetype gaps() const
    {
        return GapList(*bank).gaps({.on = {}, .kinds = {GapKind::ContextOther}, .units = {}})->size();
    }

    std::unique_ptr<Bank> bank;
    Uid approach;
    Uid answer;
};

} // namespace

/// Studies about other people than the question asks about are a gap of context (spec 11, C2).
class TestAnswerPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAboutOtherPeopleAreAGap()
    {
        const QuestionAboutYoungTenants room;
        room.nameYoungTenants();

        room.found(room.answer, u"Ouderen met een koopwoning"_s);

        QCOMPARE(room.gaps(), 1);
    }

    void answerAboutSomeOfThemIsNone()
    {
        const QuestionAboutYoungTenants room;
        room.nameYoungTenants();
        room.found(room.answer, u"Ouderen met een koopwoning"_s);

        room.found(room.answer, u"Huurders in Groningen"_s);

        QCOMPARE(room.gaps(), 0);
    }

    void whereNobodySaysForWhomItHoldsThereIsNone()
    {
        const QuestionAboutYoungTenants room;
        room.nameYoungTenants();

        room.found(room.answer, {});

        QCOMPARE(room.gaps(), 0);
    }

    void questionThatNamesNobodyAsksAboutAll()
    {
        const QuestionAboutYoungTenants room; // no finding calls young tenants a group

        room.found(room.answer, u"Ouderen met een koopwoning"_s);

        QCOMPARE(room.gaps(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnswerPeople)
#include "tst_answerpeople.moc"
