// SPDX-License-Identifier: EUPL-1.2
#include "bank/links.h"
#include "jobs/removejob.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;

namespace {

Concept aConcept(const QString &label)
{
    Concept subject;
    subject.prefNl = label;
    subject.scheme = QStringLiteral("wonen");
    return subject;
}

Institute anInstitute()
{
    Institute institute;
    institute.nameNl = QStringLiteral("Planbureau voor Voorbeelden");
    return institute;
}

void link(Bank &bank, LinkType type, const Uid &from, const Uid &to)
{
    QVERIFY_RESULT(
        bank.write({}, [&](Write &write) { return Links(bank.context().db).add(write, from, type, to); }));
}

} // namespace

/// What is in use is taken out of use, merged or stopped, not deleted (spec 02, 2.10).
class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConceptOfAStudyStays()
    {
        const auto bank = test::makeBank();
        const Uid subject = test::insert(*bank, aConcept(QStringLiteral("armoede")));
        link(*bank, LinkType::Concept, test::insert(*bank, test::aStudy()), subject);

        QCOMPARE_ERROR(test::removeRecord<Concept>(*bank, subject), Error::Code::InUse);
        QVERIFY(!bank->records<Concept>().get(subject)->facts.deleted);
    }

    void aConceptThatNobodyUsesGoes()
    {
        const auto bank = test::makeBank();
        const Uid subject = test::insert(*bank, aConcept(QStringLiteral("armoede")));

        QVERIFY_RESULT(test::removeRecord<Concept>(*bank, subject));
    }

    void aConceptWithNarrowerOnesStays()
    {
        const auto bank = test::makeBank();
        const Uid broader = test::insert(*bank, aConcept(QStringLiteral("armoede")));
        Concept narrower = aConcept(QStringLiteral("energiearmoede"));
        narrower.broader = broader;
        test::insert(*bank, narrower);

        QCOMPARE_ERROR(test::removeRecord<Concept>(*bank, broader), Error::Code::InUse);
    }

    void aUnitWithRecordsStays()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy());

        QCOMPARE_ERROR(test::removeRecord<Unit>(*bank, bank->identity().unit), Error::Code::InUse);
    }

    void anInstituteThatMadeAStudyStays()
    {
        const auto bank = test::makeBank();
        const Uid institute = test::insert(*bank, anInstitute());
        link(*bank, LinkType::PerformedBy, test::insert(*bank, test::aStudy()), institute);

        QCOMPARE_ERROR(test::removeRecord<Institute>(*bank, institute), Error::Code::InUse);
    }

    void anAwardedProjectStays()
    {
        const auto bank = test::makeBank();
        ResearchProject project;
        project.title = QStringLiteral("Netcongestie in beeld");
        project.phase = Phase::Gegund;

        QCOMPARE_ERROR(test::removeRecord<ResearchProject>(*bank, test::insert(*bank, project)),
                       Error::Code::InUse);
    }

    void removingManyTellsWhatStayed()
    {
        const auto bank = test::makeBank();
        const Uid used = test::insert(*bank, aConcept(QStringLiteral("armoede")));
        test::insert(*bank, aConcept(QStringLiteral("leegstand")));
        link(*bank, LinkType::Concept, test::insert(*bank, test::aStudy()), used);

        const auto removed = removeRecords(*bank, Kind::Concept, *bank->records<Concept>().ids());

        QVERIFY_RESULT(removed);
        QCOMPARE(removed->removed, 1);
        QCOMPARE(removed->inUse, 1);
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
