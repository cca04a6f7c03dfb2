// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/gapshortlist.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ReportedGap gapOf(GapKind kind, const QString &title, bool isRed = false)
{
    return {.kind = kind, .isRed = isRed, .title = title, .unit = u"DGVB"_s};
}

QStringList titlesInList(const QList<ReportedGap> &gaps)
{
    QStringList titles;
    for (const ReportedGap &gap : gaps)
        titles.append(gap.title);
    return titles;
}

/// More unused studies and questions than a short list has room for.
QList<ReportedGap> manyGaps()
{
    return {gapOf(GapKind::StudyUnused, u"studie a"_s),
            gapOf(GapKind::StudyUnused, u"studie b"_s),
            gapOf(GapKind::QuestionUnanswered, u"vraag a"_s),
            gapOf(GapKind::QuestionUnanswered, u"vraag b"_s, true),
            gapOf(GapKind::QuestionUnanswered, u"vraag c"_s),
            gapOf(GapKind::ResultNotPublic, u"project"_s),
            gapOf(GapKind::DecisionNear, u"besluit"_s),
            gapOf(GapKind::DossierStale, u"dossier"_s)};
}

} // namespace

class TestGapShortList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainKindsComeFirstAndNoneIsPushedOut()
    {
        QCOMPARE(titlesInList(gapShortList(manyGaps(), 5)),
                 (QStringList{u"vraag b"_s, u"vraag a"_s, u"dossier"_s, u"besluit"_s, u"project"_s}));
    }

    void otherKindsFollowWhereThereIsRoom()
    {
        QCOMPARE(titlesInList(gapShortList(manyGaps(), 7)).last(), u"studie a"_s);
        QCOMPARE(gapShortList(manyGaps(), 20).size(), 8);
    }

    void findingsThatDifferComeBeforeStudiesWithoutUse()
    {
        const QList<ReportedGap> gaps{
            gapOf(GapKind::StudyUnused, u"studie a"_s), gapOf(GapKind::StudyUnused, u"studie b"_s),
            gapOf(GapKind::SubjectUnstudied, u"onderwerp a"_s),
            gapOf(GapKind::SubjectUnstudied, u"onderwerp b"_s), gapOf(GapKind::FindingsMixed, u"aanpak"_s)};

        QCOMPARE(titlesInList(gapShortList(gaps, 2)), (QStringList{u"onderwerp a"_s, u"aanpak"_s}));
        QCOMPARE(titlesInList(gapShortList(gaps, 4)).last(), u"studie a"_s);
    }

    void withoutGapsTheListIsEmpty() { QVERIFY(gapShortList({}, 5).isEmpty()); }

    void overlapReportHasTheShortListOfEachUnit()
    {
        OverlapReportContent content = test::overlapContent();
        content.gaps = manyGaps();

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY(text.contains(u"What: besluit"_s));
        QVERIFY(text.contains(u"What: project"_s));
        QVERIFY(!text.contains(u"What: studie a"_s));
    }

    void shortListSaysWhenAndWhatToDo()
    {
        OverlapReportContent content = test::overlapContent();
        content.gaps = {gapOf(GapKind::DecisionNear, u"besluit"_s)};
        content.gaps[0].when = u"Decision: 29 January 2027"_s;

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Date: Decision: 29 January 2027"_s), qPrintable(text));
        QVERIFY(text.contains(u"Decision near, answer missing: Speed up the answer"_s));
    }
};

QTEST_GUILESS_MAIN(TestGapShortList)
#include "tst_gapshortlist.moc"
