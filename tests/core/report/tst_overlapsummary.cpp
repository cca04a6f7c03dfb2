// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/overlapparts.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// What stands between that heading and the matrix, without line breaks.
QString summaryFrom(const QString &heading, const OverlapReportContent &content)
{
    const QString text = renderPlainText(overlapReport(content)).simplified();
    const qsizetype begin = text.indexOf(heading);
    return begin < 0 ? QString() : text.mid(begin, text.indexOf(u"Overlap by unit"_s) - begin);
}

/// The strong ones of "What was decided", by the head of each column.
QStringList decidedStrongOnes(const OverlapReportContent &content)
{
    const doc::Table table = decidedPerLevel(pairsByLevel(content));
    QStringList told;
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        told.append(table.columns[column].title.plain() + u' ' + table.rows.first()[column].plain());
    return told.mid(1);
}

} // namespace

class TestOverlapSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainOpportunitiesAreTheBestThreeGroups()
    {
        OverlapReportContent content = test::overlapContent();
        for (const QString &title : {u"eerste"_s, u"tweede"_s, u"derde"_s, u"vierde"_s})
            content.groups.append({.title = title,
                                   .units = {u"DGRO"_s, u"DGVB"_s},
                                   .proposal = {.lead = u"DGVB"_s, .isNeededFirst = true},
                                   .needBy = QDate(2026, 7, 2),
                                   .questions = {{u"DGRO-VRG-0001"_s, u"Wat remt de bouw?"_s, u"DGRO"_s}}});

        const QString list = summaryFrom(u"Main opportunities"_s, content);

        QVERIFY2(list.contains(u"1. eerste · DGRO, DGVB · 1 question(s) · first answer needed before "_s),
                 qPrintable(list));
        QVERIFY(list.contains(u"proposal: Programme together; DGVB leads and needs the answer first"_s));
        QVERIFY(list.contains(u"3. derde"_s));
        QVERIFY(!list.contains(u"vierde"_s));
    }

    void withoutGroupsThereAreNoMainOpportunities()
    {
        QVERIFY(summaryFrom(u"Main opportunities"_s, test::overlapContent()).isEmpty());
    }

    void oneUnitIsComparedWithNobodyOrWithItself()
    {
        OverlapReportContent content = test::overlapContent();
        content.packages = content.packages.first(1);
        const QString itself = summaryFrom(u"In short"_s, content);
        content.pairs.clear();
        const QString nobody = summaryFrom(u"In short"_s, content);

        QVERIFY2(itself.contains(u"Within one unit: 4 strong and 1 probable overlaps."_s),
                 qPrintable(itself));
        QVERIFY2(nobody.contains(u"There are no two units to compare yet."_s), qPrintable(nobody));
    }

    void whatIsPutOffIsNotNewTillThen()
    {
        OverlapReportContent content = test::overlapContent();
        const QStringList before = decidedStrongOnes(content);
        content.pairs.first().decision.putOffUntil = QDate(2026, 12, 14);
        const QStringList after = decidedStrongOnes(content);

        QCOMPARE(before, (QStringList{u"New 2"_s, u"Confirmed 1"_s, u"Joint action agreed 1"_s, u"Done 0"_s,
                                      u"Set aside 0"_s, u"Total 4"_s}));
        QCOMPARE(after, (QStringList{u"New 1"_s, u"Confirmed 1"_s, u"Joint action agreed 1"_s, u"Done 0"_s,
                                     u"Set aside 0"_s, u"Later 1"_s, u"Total 4"_s}));
    }

    void pairAboutWhichReviewersDisagreeIsInNoStateTillItIsSettled()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs.first().decision.state = OverlapState::Weggelegd;
        content.pairs.first().isDisputed = true;
        const QStringList disputed = decidedStrongOnes(content);
        content.pairs.first().decision.state = OverlapState::Actie;
        const QStringList agreed = decidedStrongOnes(content);

        QCOMPARE(disputed, (QStringList{u"New 1"_s, u"Confirmed 1"_s, u"Joint action agreed 1"_s, u"Done 0"_s,
                                        u"Set aside 0"_s, u"Reviewers disagree 1"_s, u"Total 4"_s}));
        QCOMPARE(agreed, (QStringList{u"New 1"_s, u"Confirmed 1"_s, u"Joint action agreed 2"_s, u"Done 0"_s,
                                      u"Set aside 0"_s, u"Total 4"_s}));
    }

    void pairAboutWhichReviewersDisagreeIsForTheMeetingToSettle()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs[0].decision = {.state = OverlapState::Weggelegd, .reason = DismissReason::AnderDoel};
        content.pairs[0].isDisputed = true;
        content.pairs.removeLast(); // the only one that is set aside

        const QString text = renderPlainText(overlapMeetingReport(content)).simplified();
        const qsizetype settle = text.indexOf(u"Reviewers disagree -"_s); // underlined, as a heading
        const qsizetype next = text.indexOf(u"Confirmed, and nothing agreed yet"_s);
        const QString toSettle = text.mid(settle, next - settle);

        QVERIFY(text.contains(u"2 pair(s) without a verdict"_s));
        QVERIFY(text.contains(u"1 pair(s) about which reviewers disagree"_s));
        QVERIFY2(settle > 0 && toSettle.contains(u"DGKR-VRG-0002"_s), qPrintable(text));
        QVERIFY2(toSettle.contains(u"Reviewers disagree · Set aside · Other purpose"_s),
                 qPrintable(toSettle));
        QVERIFY(!text.contains(u"Set aside, with the reason"_s));
    }

    void fullFormSaysOfAPairThatReviewersDisagree()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs[0].decision = {.state = OverlapState::Weggelegd, .reason = DismissReason::AnderDoel};
        content.pairs[0].isDisputed = true;

        const QString text = renderPlainText(overlapReport(content)).simplified();
        const qsizetype told = text.indexOf(u"Decision: Reviewers disagree · Set aside"_s);

        QVERIFY2(told > text.indexOf(u"Strong overlaps"_s), qPrintable(text));
        QVERIFY(told < text.indexOf(u"Probable overlaps"_s));
        QVERIFY(text.contains(u"Between 5 units: 4 strong and 1 probable overlaps."_s));
    }

    void meetingDoesNotDecideOnWhatIsPutOff()
    {
        OverlapReportContent content = test::overlapContent();
        content.pairs.first().decision.putOffUntil = QDate(2026, 12, 14);

        const QString form = renderPlainText(overlapReportIn(OverlapForm::Meeting, content, {})).simplified();
        const qsizetype begin = form.indexOf(u"Pairs to decide on"_s);
        const QString toDecide = form.mid(begin, form.indexOf(u"Other agreements"_s) - begin);

        QVERIFY(form.contains(u"2 pair(s) without a verdict"_s));
        QVERIFY(form.contains(u"1 pair(s) put off to a later day"_s));
        QVERIFY2(begin > 0 && !toDecide.contains(u"DGOBDR-VRG-0003"_s), qPrintable(toDecide));
        QVERIFY(toDecide.contains(u"DGVB-VRG-0006"_s));
    }

    void summarySaysHowOftenPeopleAgreedWithALevel()
    {
        OverlapReportContent content = test::overlapContent();
        content.lessons.levels = {{OverlapLevel::Strong, 9, 3}, {OverlapLevel::Probable, 0, 0}};

        const QString judged = summaryFrom(u"Are the levels right?"_s, content);
        content.lessons.levels.removeFirst();
        const QString notYet = summaryFrom(u"Are the levels right?"_s, content);

        QVERIFY2(judged.contains(u"strong: 9 of 12 reviewed pairs confirmed (75 %)"_s), qPrintable(judged));
        QVERIFY(!judged.contains(u"probable: no pair"_s));
        QVERIFY(notYet.contains(u"Nobody can tell yet: no pair was judged."_s));
    }

    void ofFewJudgedPairsThereIsNoShare()
    {
        OverlapReportContent content = test::overlapContent();
        content.lessons.levels = {{OverlapLevel::Strong, 1, 8}};

        const QString judged = summaryFrom(u"Are the levels right?"_s, content);

        QVERIFY2(judged.contains(u"8 set aside: too few to say whether this level is right"_s),
                 qPrintable(judged));
        QVERIFY(!judged.contains(u'%'));
    }
};

QTEST_GUILESS_MAIN(TestOverlapSummary)
#include "tst_overlapsummary.moc"
