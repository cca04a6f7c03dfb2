// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/advicepoints.h"
#include "model/approach.h"
#include "model/finding.h"
#include "model/studyrelation.h"

using namespace kb;
using namespace Qt::StringLiterals;
using What = AdvicePoint::What;

class TestAdvicePoints : public QObject
{
    Q_OBJECT

    /// What is found about an advice with one sentence that cites the study of the desk.
    static QList<What> found(const test::AdviceDesk &desk)
    {
        AdviceParts parts;
        parts.statements = {desk.says(u"Het stroomnet is een harde grens."_s, {desk.cites(desk.study)})};
        QList<What> kinds;
        const auto points = advicePoints(*desk.bank, parts);
        for (const AdvicePoint &point : *points)
            kinds.append(point.what);
        return kinds;
    }

    static Uid findingOf(const test::AdviceDesk &desk, const Uid &study, const Uid &approach,
                         FindingDirection direction)
    {
        Finding finding;
        finding.study = study;
        finding.approach = approach;
        finding.direction = direction;
        finding.statement = u"Het hielp niet."_s;
        return test::insert(*desk.bank, finding);
    }

private Q_SLOTS:
    void aSoundSourceAsksNothing() { QVERIFY(found(test::AdviceDesk()).isEmpty()); }

    void sentenceWithoutSourceIsToldUnlessItIsOurOwn()
    {
        const test::AdviceDesk desk;
        AdviceParts parts;
        parts.statements = {desk.says(u"Spreiden helpt."_s, {})};

        const auto points = advicePoints(*desk.bank, parts);
        QCOMPARE(points->size(), 1);
        QVERIFY(points->first().what == What::NoSource);
        QCOMPARE(points->first().statement, u"Spreiden helpt."_s);

        parts.statements[0].statement.ownAssessment = true;
        QVERIFY(advicePoints(*desk.bank, parts)->isEmpty());
    }

    void withdrawnStudyIsTold()
    {
        const test::AdviceDesk desk;
        QVERIFY_RESULT(test::edit<Study>(*desk.bank, desk.study, [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));

        QCOMPARE(found(desk), QList<What>{What::WithdrawnSource});
    }

    void replacedStudyIsTold()
    {
        const test::AdviceDesk desk;
        StudyRelation relation;
        relation.study = test::insert(*desk.bank, test::aStudy(u"Het stroomnet tot 2040"_s));
        relation.kind = StudyRelationKind::Vervangt;
        relation.target = desk.study;
        test::insert(*desk.bank, relation);

        QCOMPARE(found(desk), QList<What>{What::ReplacedSource});
    }

    void studyInTheTrashIsTold()
    {
        const test::AdviceDesk desk;
        QVERIFY_RESULT(test::removeRecord<Study>(*desk.bank, desk.study));

        QCOMPARE(found(desk), QList<What>{What::SourceInTrash});
    }

    void studyOlderThanTheNormIsTold()
    {
        const test::AdviceDesk desk;
        QVERIFY_RESULT(test::edit<Study>(*desk.bank, desk.study,
                                         [](Study &study) { study.freshnessUntil = QDate(2026, 1, 1); }));

        QCOMPARE(found(desk), QList<What>{What::OldSource});
    }

    void findingThatContradictsIsTold()
    {
        const test::AdviceDesk desk;
        Approach approach;
        approach.nameNl = u"Volgorde kiezen"_s;
        const Uid uid = test::insert(*desk.bank, approach);
        const Uid other = test::insert(*desk.bank, test::aStudy(u"Een tegenbericht"_s));
        findingOf(desk, desk.study, uid, FindingDirection::Werkt);
        QVERIFY(found(desk).isEmpty());

        findingOf(desk, other, uid, FindingDirection::WerktNiet);

        QCOMPARE(found(desk), QList<What>{What::Contradicted});
    }

    void findingAboutAnApproachThatWentIntoTheSameContradictsToo()
    {
        const test::AdviceDesk desk;
        const Uid stays = test::insert(*desk.bank, Approach{.nameNl = u"Volgorde kiezen"_s});
        const Uid gone = test::insert(*desk.bank, Approach{.nameNl = u"Prioriteren"_s, .mergedInto = stays});
        const Uid beside =
            test::insert(*desk.bank, Approach{.nameNl = u"Rangschikken"_s, .mergedInto = stays});
        const Uid other = test::insert(*desk.bank, test::aStudy(u"Een tegenbericht"_s));
        findingOf(desk, desk.study, gone, FindingDirection::Werkt);
        QVERIFY(found(desk).isEmpty());

        findingOf(desk, other, beside, FindingDirection::WerktNiet);

        QCOMPARE(found(desk), QList<What>{What::Contradicted});
    }
};

QTEST_GUILESS_MAIN(TestAdvicePoints)
#include "tst_advicepoints.moc"
