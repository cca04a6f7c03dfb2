// SPDX-License-Identifier: EUPL-1.2
#include "jobs/actionsteps.h"
#include "jobs/examplebank.h"
#include "model/committeemember.h"
#include "model/knowledgequestion.h"
#include "model/researchproject.h"
#include "model/task.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who may put a place on a committee; which tasks there are is in tst_agreedwork.
class TestAgreedCommittee : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    /// A project under way that is ours, or of another unit.
    Uid projectUnderWay(bool isOurs) const
    {
        const auto projects = m_bank->records<ResearchProject>().all();
        for (const ResearchProject &one : *projects) {
            if ((one.ownerUnit == m_bank->identity().unit) == isOurs && isUnderWay(one.phase))
                return one.uid;
        }
        return {};
    }
    qsizetype places() const { return m_bank->records<CommitteeMember>().ids()->size(); }

    Result<Uid> joinCommitteeOf(const Uid &project) const
    {
        ActionDraft draft;
        draft.action.kind = ActionKind::CommissieAansluiten;
        draft.action.what = u"Aansluiten"_s;
        draft.action.leadUnit = m_bank->identity().unit;
        draft.action.due = QDate(2026, 9, 1);
        draft.about = {project};
        draft.hasTasks = true;
        return agreeOnGroup(*m_bank, draft);
    }
    Task taskOf(const Uid &agreed) const
    {
        const auto action = m_bank->records<OverlapAction>().get(agreed);
        const auto task = m_bank->records<Task>().get(action->followUp);
        return task ? *task : Task();
    }

private Q_SLOTS:
    void init() { m_bank = *makeExampleBank(u":memory:"_s, u"DGOBDR"_s, test::tickingClock()); }

    void unitOfTheProjectMakesThePlace()
    {
        const Uid project = projectUnderWay(true);
        QVERIFY(!project.isNull());
        const qsizetype before = places();

        const auto agreed = joinCommitteeOf(project);

        QVERIFY_RESULT(agreed);
        QCOMPARE(places(), before + 1);
        QCOMPARE(taskOf(*agreed).about, project);
    }

    void projectOfAnotherUnitGetsTheTaskAlone()
    {
        const Uid project = projectUnderWay(false);
        QVERIFY(!project.isNull());
        const qsizetype before = places();

        const auto agreed = joinCommitteeOf(project);

        QVERIFY_RESULT(agreed);
        QCOMPARE(places(), before);
        QCOMPARE(taskOf(*agreed).about, project);
    }
};

QTEST_GUILESS_MAIN(TestAgreedCommittee)
#include "tst_agreedcommittee.moc"
