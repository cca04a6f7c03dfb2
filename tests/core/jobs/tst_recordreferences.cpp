// SPDX-License-Identifier: EUPL-1.2
#include "jobs/recordreferences.h"
#include "model/approach.h"
#include "model/finding.h"
#include "model/institute.h"
#include "model/lesson.h"
#include "model/person.h"
#include "support/testbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

Uid anApproachIn(Bank &bank)
{
    return insert(bank, Approach{.nameNl = u"Burgerberaad"_s});
}

Uid aLessonOn(Bank &bank, const Uid &approach)
{
    Lesson lesson;
    lesson.title = u"Begin klein"_s;
    lesson.adviceToOthers = u"Vraag eerst wie er komt."_s;
    lesson.approach = approach;
    return insert(bank, lesson);
}

} // namespace

class TestRecordReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsSeenFromBothSides()
    {
        const auto bank = makeBank();
        const Uid approach = anApproachIn(*bank);
        const Uid lesson = aLessonOn(*bank, approach);

        const auto ofLesson = recordReferences(*bank, lesson);
        const auto ofApproach = recordReferences(*bank, approach);

        QVERIFY_RESULT(ofLesson);
        QVERIFY_RESULT(ofApproach);
        QCOMPARE(ofLesson->size(), 1);
        QCOMPARE(ofLesson->first().line.uid, approach);
        QVERIFY(ofLesson->first().isForward);
        QCOMPARE(ofApproach->size(), 1);
        QCOMPARE(ofApproach->first().line.uid, lesson);
        QVERIFY(!ofApproach->first().isForward);
        QVERIFY(ofApproach->first().heldBy == Kind::Lesson);
    }

    void aPartJoinsItsTwoRecords()
    {
        const auto bank = makeBank();
        const Uid approach = anApproachIn(*bank);
        const Uid study = insert(*bank, aStudy());
        Finding finding;
        finding.study = study;
        finding.approach = approach;
        finding.statement = u"Meer mensen doen mee."_s;
        insert(*bank, finding);

        const auto ofStudy = recordReferences(*bank, study);
        const auto ofApproach = recordReferences(*bank, approach);

        QCOMPARE(ofStudy->first().line.uid, approach);
        QCOMPARE(ofApproach->first().line.uid, study);
        QVERIFY(ofApproach->first().heldBy == Kind::Finding);
    }

    void aListOfValuesRefersToo()
    {
        const auto bank = makeBank();
        const Uid institute = insert(*bank, Institute{.nameNl = u"Instituut voor Wonen"_s});
        Person person;
        person.family = u"Jansen"_s;
        person.roles = {PersonRole::Expert};
        person.affiliations = {{.at = institute}};
        const Uid jansen = insert(*bank, person);

        const auto ofPerson = recordReferences(*bank, jansen);
        const auto ofInstitute = recordReferences(*bank, institute);

        QCOMPARE(ofPerson->first().line.uid, institute);
        QCOMPARE(ofInstitute->first().line.uid, jansen);
    }

    void whatIsInTheTrashRefersToNothing()
    {
        const auto bank = makeBank();
        const Uid approach = anApproachIn(*bank);
        const Uid lesson = aLessonOn(*bank, approach);

        QVERIFY_RESULT(removeRecord<Lesson>(*bank, lesson));

        QVERIFY(recordReferences(*bank, approach)->isEmpty());
    }

    void twoFindingsOfOneStudyAreOneReference()
    {
        const auto bank = makeBank();
        const Uid approach = anApproachIn(*bank);
        const Uid study = insert(*bank, aStudy());
        for (const QString &statement : {u"Meer mensen doen mee."_s, u"Het kost meer tijd."_s}) {
            Finding finding;
            finding.study = study;
            finding.approach = approach;
            finding.statement = statement;
            insert(*bank, finding);
        }

        QCOMPARE(recordReferences(*bank, study)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordReferences)
#include "tst_recordreferences.moc"
