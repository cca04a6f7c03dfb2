// SPDX-License-Identifier: EUPL-1.2
#include "model/attachment.h"
#include "model/phasechange.h"
#include "model/projectcomment.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What follows from a step of a record, in the same write.
class TestStepEffects : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_project;

    Result<> deliver(const QString &remark) const
    {
        return test::edit<ResearchProject>(*m_bank, m_project, [&](ResearchProject &project) {
            project.phase = Phase::Opgeleverd;
            project.deliveredOn = QDate(2026, 3, 2);
            project.phaseRemark = remark;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s, .phase = Phase::Concept});
        test::insert(*m_bank, Attachment{.about = m_project, .name = u"rapport.pdf"_s});
        test::insert(*m_bank, ProjectComment{.project = m_project,
                                             .fromWhom = u"Commissie"_s,
                                             .date = QDate(2026, 2, 1),
                                             .text = u"Te kort."_s});
    }

    void changeOfPhaseIsKeptWithWhoWhenAndInSpiteOfWhat()
    {
        QCOMPARE_ERROR(deliver({}), Error::Code::NotAllowed);
        QVERIFY(m_bank->records<PhaseChange>().all()->isEmpty());

        QVERIFY_RESULT(deliver(u"Volgt later."_s));

        const auto changes = m_bank->records<PhaseChange>().all();
        QCOMPARE(changes->size(), 1);
        const PhaseChange &kept = changes->first();
        QCOMPARE(kept.project, m_project);
        QCOMPARE(kept.from, Phase::Concept);
        QCOMPARE(kept.to, Phase::Opgeleverd);
        QCOMPARE(kept.date, m_bank->now().date());
        QVERIFY(!kept.doneBy.isEmpty());
        QCOMPARE(kept.remark, u"Volgt later."_s);
        QCOMPARE(kept.overridden, QStringList{u"open_comments"_s});
    }

    void changeOfPhaseIsUndoneWithItsStep()
    {
        QVERIFY_RESULT(deliver(u"Volgt later."_s));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(m_bank->records<PhaseChange>().all()->isEmpty());
        QCOMPARE(m_bank->records<ResearchProject>().get(m_project)->phase, Phase::Concept);
    }

    void otherChangeOfAProjectKeepsNothing()
    {
        QVERIFY_RESULT(test::edit<ResearchProject>(
            *m_bank, m_project, [](ResearchProject &project) { project.title = u"Anders"_s; }));

        QVERIFY(m_bank->records<PhaseChange>().all()->isEmpty());
    }

    void ideaThatWasStoppedIsTakenUpAsAnIdea()
    {
        const Uid idea = test::insert(*m_bank, ResearchProject{.title = u"Idee"_s});
        const auto enter = [&](Phase phase) {
            return test::edit<ResearchProject>(*m_bank, idea, [&](ResearchProject &project) {
                project.phase = phase;
                project.stopReason = u"Geen geld."_s;
                project.phaseRemark = u"Weer geld: "_s + QString(codeOf(phase));
            });
        };
        QVERIFY_RESULT(enter(Phase::Gestopt));

        QCOMPARE_ERROR(enter(Phase::Lopend), Error::Code::NotAllowed);
        QVERIFY_RESULT(enter(Phase::Idee));
    }

    void mergedQuestionGivesItsLinksToTheOneItWentInto()
    {
        const Uid survivor = test::insert(*m_bank, test::aQuestion());
        const Uid merged = test::insert(*m_bank, test::aQuestion(u"Hoe groot is energiearmoede?"_s));
        const Uid subject = Uid::createUuid();
        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, merged, LinkType::Concept, subject);
        });
        QVERIFY_RESULT(linked);

        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, merged, [&](KnowledgeQuestion &question) {
            question.status = QuestionStatus::Samengevoegd;
            question.mergedInto = survivor;
        }));

        QCOMPARE(*m_bank->links().from(survivor, LinkType::Concept), QList<Uid>{subject});
        QVERIFY(m_bank->links().from(merged, LinkType::Concept)->isEmpty());
        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(*m_bank->links().from(merged, LinkType::Concept), QList<Uid>{subject});
    }
};

QTEST_GUILESS_MAIN(TestStepEffects)
#include "tst_stepeffects.moc"
