// SPDX-License-Identifier: EUPL-1.2
#include "overlap/pairproposal.h"
#include "report/proposalwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

PairSide sideWith(const QString &unit, QDate needBy, const QList<Phase> &phases = {})
{
    PairSide side{.unit = unit, .needBy = needBy};
    for (const Phase phase : phases)
        side.projects.append({.code = unit + u"-PRJ-000"_s + QString::number(side.projects.size() + 1),
                              .unit = unit,
                              .phase = phase});
    return side;
}

const QDate Summer(2026, 7, 2);
const QDate Autumn(2026, 10, 2);

} // namespace

class TestPairProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeedsTheAnswerFirstLeads()
    {
        const PairProposal proposal = proposalFor(sideWith(u"DGVB"_s, Autumn), sideWith(u"DGKR"_s, Summer));

        QCOMPARE(proposal.action, JointAction::Programme);
        QCOMPARE(proposal.lead, u"DGKR"_s);
        QCOMPARE(proposalWords(proposal), u"Programme together; DGKR leads and needs the answer first"_s);
    }

    void withoutADayTheFirstLeads()
    {
        const PairProposal proposal = proposalFor(sideWith(u"DGVB"_s, {}), sideWith(u"DGKR"_s, {}));

        QCOMPARE(proposalWords(proposal), u"Programme together; DGVB leads"_s);
    }

    void projectThatIsUnderWayIsJoinedAndItsUnitLeads()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer, {Phase::Idee}),
                        sideWith(u"DGKR"_s, Autumn, {Phase::Gestopt, Phase::Lopend}));

        QCOMPARE(proposalWords(proposal), u"Join the committee of DGKR-PRJ-0002; DGKR leads"_s);
    }

    void projectThatIsStillAnIdeaIsWhereTheyProgramme()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer), sideWith(u"DGKR"_s, Autumn, {Phase::Idee}));

        QCOMPARE(proposalWords(proposal), u"Programme together in DGKR-PRJ-0001; DGKR leads"_s);
    }

    void resultThatIsThereIsShared()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, Summer, {Phase::Gepubliceerd}), sideWith(u"DGKR"_s, Autumn));

        QCOMPARE(proposalWords(proposal), u"Share the result of DGVB-PRJ-0001; DGVB leads"_s);
    }

    void stoppedProjectCountsForNothing()
    {
        const PairProposal proposal =
            proposalFor(sideWith(u"DGVB"_s, {}, {Phase::Gestopt}), sideWith(u"DGKR"_s, {}));

        QCOMPARE(proposalWords(proposal), u"Programme together; DGVB leads"_s);
    }

    void eachSideSaysWhetherItCanStillChange()
    {
        QVERIFY(projectState(Phase::Offerte).contains(u"can still be influenced"_s));
        QVERIFY(!projectState(Phase::Gegund).contains(u"can still be influenced"_s));
    }
};

QTEST_GUILESS_MAIN(TestPairProposal)
#include "tst_pairproposal.moc"
