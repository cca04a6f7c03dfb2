// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"
#include "jobs/jointproposal.h"
#include "jobs/opportunitylist.h"
#include "jobs/pairsides.h"
#include "model/researchproject.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What is proposed to do with a group of the example, and who leads.
class TestGroupProposal : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<OpportunityLine> groups() const
    {
        const OpportunityList list(*m_bank);
        return *list.lines(*list.ids({}));
    }
    /// For the group that has this question: a code of the specification.
    PairProposal proposalOf(const QString &question) const
    {
        const QString code = fullRefcode(question);
        for (const QList<OpportunityLine> all = groups(); const OpportunityLine &group : all) {
            for (const Headline &asked : group.questions) {
                if (asked.code == code)
                    return group.proposal;
            }
        }
        qFatal("no group with %s", qPrintable(question));
    }

private Q_SLOTS:
    void initTestCase() { m_bank = test::openExample(test::tickingClock()); }

    void proposalFollowsFromHowFarTheProjectsAre()
    {
        QCOMPARE(proposalOf(u"DGRO-VRG-06"_s).action, JointAction::JoinCommittee); // DGOBDR-PRJ-03 is awarded
        QCOMPARE(proposalOf(u"DGVB-VRG-08"_s).action, JointAction::Programme);     // only tenders so far
        QCOMPARE(proposalOf(u"DGKR-VRG-06"_s).action, JointAction::ShareResult);   // DGDOO-PRJ-03 is public
    }

    void draftReportIsSharedAndItsCommitteeIsNotJoined()
    {
        const PairProposal proposal = proposalOf(u"DGKR-VRG-05"_s); // DGKR-PRJ-01 has its draft

        QCOMPARE(proposal.action, JointAction::ShareResult);
        QCOMPARE(proposal.project, u"DGKR-PRJ-0001"_s);
    }

    void studyThatAnswersOneOfTheQuestionsIsShared()
    {
        const PairProposal proposal = proposalOf(u"DGDOO-VRG-09"_s); // DGVB-VRG-10 is answered

        QCOMPARE(proposal.action, JointAction::ShareResult);
        QCOMPARE(proposal.study, u"DGVB-STU-0014"_s);
        QCOMPARE(proposal.lead, u"DGVB"_s);
    }

    void itNamesTheProjectOfWhichTheUnitLeads()
    {
        const PairProposal proposal = proposalOf(u"DGRO-VRG-06"_s);

        QCOMPARE(proposal.project, u"DGOBDR-PRJ-0003"_s);
        QCOMPARE(proposal.lead, u"DGOBDR"_s);
        const auto project = m_bank->records<ResearchProject>().get(proposal.about);
        QVERIFY_RESULT(project);
        QCOMPARE(project->ownerUnit, proposal.leadUnit);
    }

    void withoutAProjectAUnitLeadsThatAsks()
    {
        for (const QList<OpportunityLine> all = groups(); const OpportunityLine &group : all) {
            const PairProposal &proposal = group.proposal;
            QVERIFY2(!proposal.lead.isEmpty() && !proposal.leadUnit.isNull(), qPrintable(group.title()));
            QVERIFY(!proposal.aboutCode().isEmpty() || group.units.contains(proposal.lead));
        }
    }

    void researchThatIsMadeOfItIsLedByThatUnit()
    {
        const QList<OpportunityLine> all = groups();
        const OpportunityLine &group = all.first();

        const auto made =
            proposeJointResearch(*m_bank, group.title(), group.questionUids(), group.proposal.leadUnit);

        QVERIFY_RESULT(made);
        QCOMPARE(m_bank->records<ResearchProject>().get(*made)->lead, group.proposal.leadUnit);
        QVERIFY_RESULT(m_bank->undo());
    }

    void jointResearchIsLedByTheUnitThatWasAgreedAndNotByWhoWroteItDown()
    {
        const OpportunityLine group = groups().first();
        const Headline last = group.questions.last();
        QVERIFY(last.unit != m_bank->identity().unit);
        const auto made = proposeJointResearch(*m_bank, group.title(), {last.uid}, last.unit);
        QVERIFY_RESULT(made);

        const auto sides = sidesOf(m_bank->context().db, {last});

        QVERIFY_RESULT(m_bank->undo());
        const auto joint = std::ranges::find(sides->first().projects, *made, &SideProject::uid);
        QVERIFY(joint != sides->first().projects.end());
        QCOMPARE(joint->unit, last.unitCode);
        QCOMPARE(joint->owner, last.unit);
    }
};

QTEST_GUILESS_MAIN(TestGroupProposal)
#include "tst_groupproposal.moc"
