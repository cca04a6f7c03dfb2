// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/overlapstore.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A project asks for no offers while nobody said what to do with a strong overlap (spec 02, 2.6): what was
/// agreed about a group says it of each of its pairs.
class TestOfferOfAgreed : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_question, m_project;

    Result<> enter(Phase phase) const
    {
        return test::edit<ResearchProject>(*m_bank, m_project,
                                           [phase](ResearchProject &project) { project.phase = phase; });
    }
    /// A project that may ask for offers, but for what overlaps.
    Result<> plan()
    {
        m_project = test::insert(*m_bank, ResearchProject{.title = u"Onderzoek"_s,
                                                          .centralQuestion = u"Wat werkt?"_s,
                                                          .existingKnowledgeChecked = true,
                                                          .budgetEstimate = 100'000,
                                                          .plannedStart = QDate(2027, 1, 1),
                                                          .plannedEnd = QDate(2027, 6, 1)});
        const Uid dossier = test::insert(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        const auto tied = m_bank->write({}, [&](Write &write) {
            const auto about = m_bank->links().add(write, m_project, LinkType::Dossier, dossier);
            return about ? m_bank->links().add(write, m_project, LinkType::Question, m_question) : about;
        });
        return tied ? enter(Phase::Startnotitie) : tied;
    }
    Result<Uid> agree() const
    {
        return agreeOnGroup(*m_bank, {.action = {.what = u"Samen onderzoeken"_s,
                                                 .leadUnit = m_bank->identity().unit,
                                                 .due = QDate(2027, 3, 3)},
                                      .about = {m_question, m_project}});
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_question = test::insert(*m_bank, test::aQuestion());
        QVERIFY_RESULT(plan());
        const Overlap pair{.a = std::min(m_question, m_project),
                           .b = std::max(m_question, m_project),
                           .kind = OverlapKind::VraagProject,
                           .score = 60,
                           .exact = 60,
                           .level = OverlapLevel::Strong};
        QVERIFY_RESULT(OverlapStore(*m_bank).keep({pair}, {.computedAt = m_bank->now(), .snapshot = 1}));
    }

    void overlapThatNobodyJudgedKeepsAProjectFromOffers()
    {
        QCOMPARE_ERROR(enter(Phase::Offerte), Error::Code::NotAllowed);
        QCOMPARE(enter(Phase::Offerte).error().detail, u"open_overlap"_s);
    }

    void whatWasAgreedAboutAGroupSaysItOfItsPairs()
    {
        QVERIFY_RESULT(agree());

        QVERIFY_RESULT(enter(Phase::Offerte));
    }

    void agreementThatFellSaysNothing()
    {
        const auto agreed = agree();
        QVERIFY_RESULT(agreed);
        QVERIFY_RESULT(test::edit<OverlapAction>(
            *m_bank, *agreed, [](OverlapAction &action) { action.status = ActionStatus::Vervallen; }));

        QCOMPARE_ERROR(enter(Phase::Offerte), Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestOfferOfAgreed)
#include "tst_offerofagreed.moc"
