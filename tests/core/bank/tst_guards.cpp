// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"
#include "bank/links.h"
#include "model/attachment.h"
#include "model/committeemember.h"
#include "model/institute.h"
#include "model/researchproject.h"
#include "model/studyquestionlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename R> Proposal proposalOf(const R &before, const R &after)
{
    return {recordTypeOf<R>, after.facts.id, valuesOf(before), valuesOf(after)};
}

} // namespace

/// What the gate asks; that it asks is in tst_records.
class TestGuards : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    Result<> delivering(const Uid &project) const
    {
        const auto stored = m_bank->records<ResearchProject>().get(project);
        ResearchProject delivered = *stored;
        delivered.phase = Phase::Opgeleverd;
        delivered.deliveredOn = QDate(2026, 3, 2);
        return checkLifecycle(m_bank->context(), proposalOf(*stored, delivered));
    }

    Result<> answering(const Uid &question) const
    {
        const auto stored = m_bank->records<KnowledgeQuestion>().get(question);
        KnowledgeQuestion answered = *stored;
        answered.status = QuestionStatus::Beantwoord;
        answered.answerSummary = u"Kort."_s;
        return checkLifecycle(m_bank->context(), proposalOf(*stored, answered));
    }

    static ResearchProject delivered() { return {.title = u"Onderzoek"_s, .phase = Phase::Opgeleverd}; }

    Uid projectWithADraft() const
    {
        return test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s, .phase = Phase::Concept});
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void firstRequiredFieldThatWouldBeEmptyIsNamed()
    {
        const auto checked = checkRequired(proposalOf(Study(), Study()));

        QCOMPARE_ERROR(checked, Error::Code::InvalidInput);
        QCOMPARE(checked.error().detail, u"title"_s);
        QVERIFY_RESULT(checkRequired(proposalOf(Study(), test::aStudy())));
    }

    void referenceNamesARecordOfItsKind()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        const auto made = m_bank->write({.act = u"make"_s}, [&](Write &write) {
            return m_bank->records<StudyQuestionLink>().insert(write, {.study = study, .question = study});
        });

        QCOMPARE_ERROR(made, Error::Code::InvalidInput);
        QCOMPARE(made.error().detail, u"question"_s);
    }

    void referenceToWhatIsNotHereYetIsKept()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        const auto made = m_bank->write({.act = u"make"_s}, [&](Write &write) {
            return m_bank->records<StudyQuestionLink>().insert(
                write, {.study = study, .question = Uid::createUuid()});
        });

        QVERIFY_RESULT(made);
    }

    void placeOnACommitteeIsOfAPersonOrOfTheUnitThatNamesOne()
    {
        const CommitteeMember nobody{.project = Uid::createUuid()};
        CommitteeMember toBeNamed = nobody;
        toBeNamed.unit = Uid::createUuid();

        const auto refused = checkLifecycle(m_bank->context(), proposalOf(CommitteeMember(), nobody));

        QCOMPARE_ERROR(refused, Error::Code::NotAllowed);
        QCOMPARE(refused.error().detail, u"person"_s);
        QVERIFY_RESULT(checkLifecycle(m_bank->context(), proposalOf(CommitteeMember(), toBeNamed)));
    }

    void projectWithoutItsReportIsNotDelivered()
    {
        const auto checked = delivering(projectWithADraft());

        QCOMPARE_ERROR(checked, Error::Code::NotAllowed);
        QCOMPARE(checked.error().detail, u"attachment"_s);
    }

    void finalReportAmongItsFilesIsEnoughToDeliver()
    {
        const Uid project = projectWithADraft();
        test::insert(*m_bank, Attachment{.about = project, .name = u"rapport.pdf"_s});

        QVERIFY_RESULT(delivering(project));
    }

    void otherFileIsNoFinalReport()
    {
        const Uid project = projectWithADraft();
        test::insert(*m_bank,
                     Attachment{.about = project, .name = u"tabel.csv"_s, .role = AttachmentRole::Data});

        QCOMPARE_ERROR(delivering(project), Error::Code::NotAllowed);
    }

    void questionIsAnsweredByAStudyThatIsInUse()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        KnowledgeQuestion open = test::aQuestion();
        open.dossier = Uid::createUuid();
        open.status = QuestionStatus::Open;
        const Uid question = test::insert(*m_bank, open);
        test::insert(*m_bank, StudyQuestionLink{.study = study, .question = question});
        QVERIFY_RESULT(answering(question));

        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, study));

        const auto checked = answering(question);
        QCOMPARE_ERROR(checked, Error::Code::NotAllowed);
        QCOMPARE(checked.error().detail, u"study_question_link"_s);
    }

    void recordThatComesInIsInTheStateItIsIn()
    {
        const auto taken = m_bank->write({.act = u"import"_s}, [&](Write &write) {
            write.takeAsTheyAre();
            return m_bank->records<ResearchProject>().insert(write, delivered());
        });

        QVERIFY_RESULT(taken);
    }

    void recordThatIsMadeIsAskedWhatItsStateAsksFor()
    {
        const auto made = m_bank->write({.act = u"make"_s}, [&](Write &write) {
            return m_bank->records<ResearchProject>().insert(write, delivered());
        });

        QCOMPARE_ERROR(made, Error::Code::NotAllowed);
        QVERIFY(made.error().detail.contains(u"contractor"_s));
        QVERIFY(m_bank->records<ResearchProject>().all()->isEmpty());
    }

    void whatIsMadeWithARecordInOneStepCounts()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = Uid::createUuid();
        question.status = QuestionStatus::Beantwoord;
        question.answerSummary = u"Kort."_s;

        const auto made = m_bank->write({.act = u"make"_s}, [&](Write &write) -> Result<Uid> {
            const auto uid = m_bank->records<KnowledgeQuestion>().insert(write, question);
            if (!uid)
                return uid;
            return m_bank->records<StudyQuestionLink>().insert(write, {.study = study, .question = *uid});
        });

        QVERIFY_RESULT(made);
    }

    void studyIsCompleteWithTheInstituteOfTheSameStep()
    {
        Institute bureau;
        bureau.nameNl = u"Bureau Kompas"_s;
        bureau.kind = u"bureau"_s;
        const Uid institute = test::insert(*m_bank, bureau);
        Study study = test::aStudy();
        study.issued = {u"2024"_s};
        study.contributions = {{.name = u"Kuipers, E."_s}};
        study.recordState = Quality::Volledig;
        const auto made = [&](const QList<Uid> &performers) {
            return m_bank->write({.act = u"make"_s}, [&](Write &write) -> Result<> {
                const auto uid = m_bank->records<Study>().insert(write, study);
                if (!uid)
                    return uid.error();
                return m_bank->links().set(write, *uid, LinkType::PerformedBy, performers);
            });
        };

        const auto alone = made({});
        QCOMPARE_ERROR(alone, Error::Code::NotAllowed);
        QCOMPARE(alone.error().detail, u"institutes"_s);
        QVERIFY_RESULT(made({institute}));
    }

    void unitMayNotComeRoundToItself()
    {
        const Uid own = m_bank->identity().unit;
        Unit unit = *m_bank->records<Unit>().get(own);
        const Unit before = unit;
        unit.parent = own;

        QCOMPARE_ERROR(checkCycles(m_bank->context(), proposalOf(before, unit), own),
                       Error::Code::InvalidInput);
    }

    void parentThatIsNotHereYetIsNoCycle()
    {
        const Unit before = *m_bank->records<Unit>().get(m_bank->identity().unit);
        Unit unit = before;
        unit.parent = newUid(m_bank->now());

        QVERIFY_RESULT(checkCycles(m_bank->context(), proposalOf(before, unit), unit.uid));
    }

    void whatLiesInTheTrashIsNotEditedThere()
    {
        const Uid institute = test::insert(*m_bank, Institute{.nameNl = u"Planbureau"_s});
        QVERIFY_RESULT(checkInUse(m_bank->context(), institute));

        QVERIFY_RESULT(m_bank->write({u"remove"_s}, [&](Write &write) {
            return m_bank->records<Institute>().remove(write, institute);
        }));

        const Result<> refused = checkInUse(m_bank->context(), institute);
        QCOMPARE_ERROR(refused, Error::Code::NotAllowed);
        QCOMPARE(refused.error().detail, u"in_trash"_s);
        QCOMPARE_ERROR(checkInUse(m_bank->context(), newUid(m_bank->now())), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
