// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapinput.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;

/// Studies in whose place another stands, as overlap reads them.
class TestReplacedStudies : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_older;
    Uid m_newer;

    bool isPaired(const Uid &study) const
    {
        const OverlapBank input = *overlapInput(*m_bank);
        const auto found = std::ranges::find(input.profiles, study, &OverlapProfile::record);
        return found != input.profiles.end() && found->isPaired;
    }

    void relate(StudyRelationKind kind) const
    {
        StudyRelation relation{.study = m_newer, .target = m_older};
        relation.kind = kind;
        test::insert(*m_bank, relation);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_older = test::insert(*m_bank, test::aStudy());
        m_newer = test::insert(*m_bank, test::aStudy());
    }

    void studyInWhosePlaceAnotherStandsIsNotPaired()
    {
        relate(StudyRelationKind::Vervangt);

        QVERIFY(!isPaired(m_older));
        QVERIFY(isPaired(m_newer));
    }

    void studyThatAnotherGoesOnFromIsStillPaired()
    {
        relate(StudyRelationKind::VervolgOp);

        QVERIFY(isPaired(m_older));
    }
};

QTEST_GUILESS_MAIN(TestReplacedStudies)
#include "tst_replacedstudies.moc"
