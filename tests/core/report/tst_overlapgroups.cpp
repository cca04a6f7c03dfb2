// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/renderers.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

OverlapReportContent withAGroup()
{
    OverlapReportContent content = test::overlapContent();
    content.groups = {
        {.title = u"Samen tegen armoede"_s,
         .units = {u"DGKR"_s, u"DGVB"_s},
         .concepts = {u"armoede"_s, u"energiearmoede"_s},
         .action = JointAction::ShareResult,
         .questions = {{u"DGVB-VRG-0003"_s, u"Wie houdt risico?"_s, u"DGVB"_s, u"2 juli 2026"_s}},
         .projects = {{u"DGDOO-PRJ-0003"_s, u"Klaar"_s, u"DGDOO · published"_s}},
         .changeable = {{u"DGVB-PRJ-0001"_s, u"Warm wonen"_s, u"DGVB · offer"_s}},
         .studies = {{u"DGVB-STU-0008"_s, u"Energiearmoede meten"_s, u"DGVB"_s}},
         .experts = {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s}}};
    return content;
}

} // namespace

class TestOverlapGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupHasItsQuestionsWithUnitAndDate()
    {
        const QString text = renderPlainText(overlapReport(withAGroup())).simplified();

        QVERIFY2(text.contains(u"Samen tegen armoede · DGKR, DGVB"_s), qPrintable(text));
        QVERIFY(text.contains(
            u"- Question: DGVB-VRG-0003 Wie houdt risico?; Unit: DGVB; Needed by: 2 juli 2026"_s));
        QVERIFY(text.contains(u"In common: armoede, energiearmoede"_s));
    }

    void groupNamesWhatIsKnownAndWhatCanStillChange()
    {
        const QString text = renderPlainText(overlapReport(withAGroup())).simplified();

        QVERIFY(text.contains(u"Studies that cover it: DGVB-STU-0008 Energiearmoede meten (DGVB)"_s));
        QVERIFY(text.contains(
            u"Projects that can still be influenced: DGVB-PRJ-0001 Warm wonen (DGVB · offer)"_s));
        QVERIFY(!text.contains(u"DGDOO-PRJ-0003"_s)); // it is done
        QVERIFY(text.contains(u"Proposal: share the result"_s));
    }

    void longListsEndWithHowManyMore()
    {
        const QString text = renderPlainText(overlapReport(withAGroup())).simplified();

        QVERIFY(text.contains(u"A; B; C; D; E and 2 more"_s));
    }
};

QTEST_GUILESS_MAIN(TestOverlapGroups)
#include "tst_overlapgroups.moc"
