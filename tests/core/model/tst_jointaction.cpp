// SPDX-License-Identifier: EUPL-1.2
#include "model/jointaction.h"

#include <QTest>

using namespace kb;

class TestJointAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileNothingIsOrderedResearchCanBeMadeOne()
    {
        QCOMPARE(jointAction({}), JointAction::Programme);
        QCOMPARE(jointAction({Phase::Idee, Phase::Offerte}), JointAction::Programme);
    }

    void researchUnderWayHasACommitteeToJoin()
    {
        QCOMPARE(jointAction({Phase::Idee, Phase::Gegund}), JointAction::JoinCommittee);
        QCOMPARE(jointAction({Phase::Lopend, Phase::Afgesloten}), JointAction::JoinCommittee);
    }

    void researchThatIsDoneIsShared()
    {
        QCOMPARE(jointAction({Phase::Offerte, Phase::Opgeleverd}), JointAction::ShareResult);
        QCOMPARE(jointAction({Phase::Afgesloten}), JointAction::ShareResult);
    }

    void researchWithADraftReportIsTooLateToJoinAndIsShared()
    {
        QCOMPARE(jointAction({Phase::Concept}), JointAction::ShareResult);
        QCOMPARE(jointAction({Phase::Idee, Phase::Concept}), JointAction::ShareResult);
        QCOMPARE(jointAction({Phase::Gegund, Phase::Concept}), JointAction::JoinCommittee);
    }

    void stoppedResearchDoesNotCount() { QCOMPARE(jointAction({Phase::Gestopt}), JointAction::Programme); }
};

QTEST_GUILESS_MAIN(TestJointAction)
#include "tst_jointaction.moc"
