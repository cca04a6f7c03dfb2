// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/renderers.h"
#include "report/sharing.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

NamedLine lineOf(const QString &code, const QString &title, ShareLevel level = ShareLevel::InternBzk)
{
    const QString unit = code.section(u'-', 0, 0);
    return {.code = code, .title = title, .note = unit, .unit = unit, .shareLevel = level};
}

/// The first pair is of DGOBDR and DGKR, and so is the group, with DGVB.
OverlapReportContent shared()
{
    OverlapReportContent content = test::overlapContent();
    content.groups = {{.title = u"Wat kan een eiland?"_s,
                       .units = {u"DGKR"_s, u"DGOBDR"_s, u"DGVB"_s},
                       .questions = {lineOf(u"DGKR-VRG-0002"_s, u"Wat kan een eiland?"_s),
                                     lineOf(u"DGOBDR-VRG-0003"_s, u"Wat kan een gemeente?"_s),
                                     lineOf(u"DGVB-VRG-0001"_s, u"Wat kan een corporatie?"_s)},
                       .projects = {lineOf(u"DGKR-PRJ-0001"_s, u"Bestuur op eilanden"_s)}}};
    content.projects = {{.score = 44,
                         .a = lineOf(u"DGOBDR-PRJ-0002"_s, u"Toezicht met algoritmes"_s),
                         .b = lineOf(u"DGDOO-PRJ-0001"_s, u"Ongelijke behandeling"_s)}};
    return content;
}

/// DGKR keeps its question for itself, wherever it stands.
OverlapReportContent keptByOne()
{
    OverlapReportContent content = shared();
    content.pairs.first().b.shareLevel = ShareLevel::EigenDg;
    content.groups.first().questions.first().shareLevel = ShareLevel::EigenDg;
    content.groups.first().projects.first().shareLevel = ShareLevel::EigenDg;
    return content;
}

QString textForUnit(const OverlapReportContent &content, const QString &unit)
{
    return renderPlainText(overlapUnitReport(content, unit)).simplified();
}

} // namespace

/// What a unit keeps for itself goes to no other, and no paper that has it says that all of BZK may see it.
class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsInternalAsLongAsNothingIsKept_data()
    {
        QTest::addColumn<int>("form");
        for (const OverlapForm form : allOf<OverlapForm>())
            QTest::newRow(codeOf(form).data()) << int(form);
    }

    void paperIsInternalAsLongAsNothingIsKept()
    {
        QFETCH(const int, form);
        OverlapReportContent open = shared();
        open.pairs.first().a.shareLevel = ShareLevel::Openbaar;

        QVERIFY(overlapReportIn(OverlapForm(form), open).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(overlapReportIn(OverlapForm(form), keptByOne()).info.shareLevel == ShareLevel::EigenDg);
    }

    void everythingThatIsNamedCounts()
    {
        OverlapReportContent use = shared();
        use.uses.first().studyShare = ShareLevel::EigenDg;
        OverlapReportContent touch = shared();
        touch.projects.first().b.shareLevel = ShareLevel::EigenDg;
        OverlapReportContent gap = shared();
        gap.gaps = {{.shareLevel = ShareLevel::EigenDg}};

        for (const OverlapReportContent &content : {use, touch, gap})
            QVERIFY(shareLevelOf(content) == ShareLevel::EigenDg);
    }

    void paperAboutGapsAndPaperAboutGroupsAreNoWider()
    {
        GapReportContent gaps;
        gaps.gone = {{.shareLevel = ShareLevel::EigenDg}};
        OpportunitiesPaperContent groups;
        groups.loose = {lineOf(u"DGKR-VRG-0009"_s, u"Wat nu?"_s, ShareLevel::EigenDg)};

        QVERIFY(gapReport({}).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(opportunitiesPaper({}).info.shareLevel == ShareLevel::InternBzk);
        QVERIFY(gapReport(gaps).info.shareLevel == ShareLevel::EigenDg);
        QVERIFY(opportunitiesPaper(groups).info.shareLevel == ShareLevel::EigenDg);
    }

    void otherUnitDoesNotReadWhatOneKeeps()
    {
        const QString text = textForUnit(keptByOne(), u"DGOBDR"_s);

        QVERIFY(textForUnit(shared(), u"DGOBDR"_s).contains(u"Wat maakt dat kleine eilandbesturen"_s));
        for (const QString &kept : {u"Wat maakt dat kleine eilandbesturen"_s, u"Wat kan een eiland?"_s,
                                    u"DGKR-VRG-0002"_s, u"Bestuur op eilanden"_s})
            QVERIFY2(!text.contains(kept), qPrintable(text));
    }

    void paperForTheOtherUnitMayGoThere()
    {
        QVERIFY(overlapUnitReport(keptByOne(), u"DGOBDR"_s).info.shareLevel == ShareLevel::InternBzk);
    }

    void unitReadsWhatItKeepsItself()
    {
        const QString text = textForUnit(keptByOne(), u"DGKR"_s);

        for (const QString &own : {u"Wat maakt dat kleine eilandbesturen"_s, u"Bestuur op eilanden"_s})
            QVERIFY2(text.contains(own), qPrintable(text));
    }

    void groupGoesOnWithoutTheQuestionThatIsKept()
    {
        const OverlapReportContent read = readableBy(u"DGVB"_s, keptByOne());

        const ReportedOpportunity group = read.groups.value(0);
        QCOMPARE(group.units, (QStringList{u"DGOBDR"_s, u"DGVB"_s}));
        QCOMPARE(group.title, u"Wat kan een gemeente?"_s); // it has no other name
        QCOMPARE(group.questions.size(), 2);
        QVERIFY(group.projects.isEmpty());
    }

    void groupOfOneUnitIsNone()
    {
        OverlapReportContent content = keptByOne();
        content.groups.first().questions.removeLast();

        QVERIFY(readableBy(u"DGOBDR"_s, content).groups.isEmpty());
        QCOMPARE(readableBy(u"DGKR"_s, content).groups.size(), 1);
    }

    void resultsAndProjectsThatAreKeptAreLeftOut()
    {
        OverlapReportContent content = shared();
        content.uses.first().studyShare = ShareLevel::EigenDg; // of DGVB
        content.projects.first().b.shareLevel = ShareLevel::EigenDg;

        QVERIFY(readableBy(u"DGKR"_s, content).uses.isEmpty());
        QCOMPARE(readableBy(u"DGVB"_s, content).uses.size(), 1);
        QVERIFY(readableBy(u"DGOBDR"_s, content).projects.isEmpty());
        QCOMPARE(readableBy(u"DGDOO"_s, content).projects.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
