// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
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
         .proposal = {.action = JointAction::ShareResult, .lead = u"DGDOO"_s, .project = u"DGDOO-PRJ-0003"_s},
         .questions = {{u"DGVB-VRG-0003"_s, u"Wie houdt risico?"_s, u"DGVB"_s, u"2 juli 2026"_s}},
         .projects = {{u"DGDOO-PRJ-0003"_s, u"Klaar"_s, u"DGDOO · published"_s},
                      {u"DGVB-PRJ-0001"_s, u"Warm wonen"_s, u"DGVB · offer · €85,000"_s}},
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

    void ofMoreThanTwoQuestionsNotEachHasTheSubjects()
    {
        OverlapReportContent content = withAGroup();
        for (const QString &code : {u"DGKR-VRG-0001"_s, u"DGKR-VRG-0005"_s})
            content.groups.first().questions.append({code, u"Wat helpt?"_s, u"DGKR"_s});

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"Subjects of this group: armoede, energiearmoede"_s), qPrintable(text));
        QVERIFY(!text.contains(u"In common: armoede, energiearmoede"_s));
    }

    void questionThatIsAnsweredSaysSoAndNoDay()
    {
        OverlapReportContent content = withAGroup();
        content.groups.first().questions = {{.code = u"DGVB-VRG-0010"_s,
                                             .title = u"Wat staat leeg?"_s,
                                             .note = u"DGVB"_s,
                                             .isAnswered = true}};

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"DGVB-VRG-0010 Wat staat leeg? (answered); Unit: DGVB"_s), qPrintable(text));
    }

    void groupNamesWhatIsKnownAndWhoHasAProjectOrMoney()
    {
        const QString text = renderPlainText(overlapReport(withAGroup())).simplified();

        QVERIFY(text.contains(u"Studies that cover it: DGVB-STU-0008 Energiearmoede meten (DGVB)"_s));
        QVERIFY2(text.contains(u"Who has a project or money: DGDOO-PRJ-0003 Klaar (DGDOO · published); "
                               "DGVB-PRJ-0001 Warm wonen (DGVB · offer · €85,000)"_s),
                 qPrintable(text));
    }

    void proposalNamesTheProjectAndWhoLeads_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("full") << int(OverlapForm::Full);
        QTest::newRow("meeting") << int(OverlapForm::Meeting);
        QTest::newRow("unit") << int(OverlapForm::PerUnit);
    }

    void proposalNamesTheProjectAndWhoLeads()
    {
        QFETCH(const int, form);

        const Document paper = overlapReportIn(OverlapForm(form), withAGroup(), u"DGVB"_s);
        const QString text = renderPlainText(paper).simplified();

        QVERIFY2(text.contains(u"Proposal: Share the result of DGDOO-PRJ-0003; DGDOO leads"_s),
                 qPrintable(text));
    }

    void studiesAreFewerThanTheRest()
    {
        OverlapReportContent content = withAGroup();
        for (int more = 1; more <= 3; ++more)
            content.groups.first().studies.append({u"DGVB-STU-001%1"_s.arg(more), u"Meer"_s, u"DGVB"_s});

        const QString text = renderPlainText(overlapReport(content)).simplified();

        QVERIFY2(text.contains(u"DGVB-STU-0012 Meer (DGVB) and 1 more"_s), qPrintable(text));
    }

    void longListsEndWithHowManyMore()
    {
        const QString text = renderPlainText(overlapReport(withAGroup())).simplified();

        QVERIFY(text.contains(u"A; B; C; D; E and 2 other(s)"_s));
    }
};

QTEST_GUILESS_MAIN(TestOverlapGroups)
#include "tst_overlapgroups.moc"
