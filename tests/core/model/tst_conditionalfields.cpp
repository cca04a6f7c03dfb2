// SPDX-License-Identifier: EUPL-1.2
#include "model/collection.h"
#include "model/concept.h"
#include "model/conditionalfields.h"
#include "model/overlapaction.h"
#include "model/projectcomment.h"
#include "model/signalassessment.h"
#include "model/study.h"
#include "model/verdict.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename R> QStringList missing(const R &before, const R &after)
{
    return missingByCondition(recordTypeOf<R>, valuesOf(before), valuesOf(after));
}

} // namespace

class TestConditionalFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conceptThatLapsesSaysByWhatItIsReplaced()
    {
        Concept lapsed{.prefNl = u"armoede"_s, .status = ConceptStatus::Vervallen};
        QCOMPARE(missing(Concept(), lapsed), QStringList{u"replaced_by"_s});

        lapsed.replacedBy = Uid::createUuid();
        QCOMPARE(missing(Concept(), lapsed), QStringList());
    }

    void studyThatClaimsToBeCompleteHasAuthorsAndADate()
    {
        Study study;
        study.recordState = Quality::Volledig;
        QCOMPARE(missing(Study(), study), (QStringList{u"contributions"_s, u"issued"_s}));

        study.contributions = {{.name = u"Kuipers, E."_s}};
        study.issued = {u"2024"_s};
        QCOMPARE(missing(Study(), study), QStringList());
    }

    void whoPutsAsideOrDisagreesSaysWhy()
    {
        SignalAssessment assessment;
        assessment.verdict = SignalVerdict::NietVanBelang;
        Verdict verdict;
        verdict.state = OverlapState::Weggelegd;

        QCOMPARE(missing(SignalAssessment(), assessment), QStringList{u"reason"_s});
        QCOMPARE(missing(Verdict(), verdict), QStringList{u"reason_code"_s});
    }

    void commentThatIsNotTakenOverIsAnswered()
    {
        ProjectComment comment;
        for (const CommentHandling handled : {CommentHandling::Deels, CommentHandling::Niet}) {
            comment.handled = handled;
            QCOMPARE(missing(ProjectComment(), comment), QStringList{u"answer"_s});
        }

        comment.handled = CommentHandling::Overgenomen;
        QCOMPARE(missing(ProjectComment(), comment), QStringList());
    }

    void agreedActionThatIsReadyHasAResult()
    {
        QCOMPARE(missing(OverlapAction(), OverlapAction{.status = ActionStatus::Klaar}),
                 QStringList{u"result"_s});
        QCOMPARE(missing(OverlapAction(), OverlapAction{.status = ActionStatus::Vervallen}), QStringList());
    }

    void publicCollectionHasANameInItsAddress()
    {
        QCOMPARE(missing(Collection(), Collection{.isPublic = true}), QStringList{u"slug"_s});
        QCOMPARE(missing(Collection(), Collection{.isPublic = false}), QStringList());
    }

    void whatWasMissingBeforeStandsInTheWayOfNoOtherChange()
    {
        const Concept before{.prefNl = u"armoede"_s, .status = ConceptStatus::Vervallen};
        Concept after = before;
        after.prefEn = u"poverty"_s;

        QCOMPARE(missing(before, after), QStringList());
    }

    void whatIsTakenAwayLaterIsMissing()
    {
        const Concept before{.status = ConceptStatus::Vervallen, .replacedBy = Uid::createUuid()};
        Concept after = before;
        after.replacedBy = {};

        QCOMPARE(missing(before, after), QStringList{u"replaced_by"_s});
    }
};

QTEST_GUILESS_MAIN(TestConditionalFields)
#include "tst_conditionalfields.moc"
