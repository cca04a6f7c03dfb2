// SPDX-License-Identifier: EUPL-1.2
#include "core/report/samplepapers.h"
#include "report/overlapforms.h"
#include "report/renderers.h"
#include "support/goldenfile.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

/// Of one kind each: a pair by hand, a group, two projects, a gap and a study that another can use.
OverlapReportContent everything()
{
    OverlapReportContent content = test::overlapContent();
    ReportedPair byHand = test::extremeWeather();
    byHand.score = 0;
    byHand.parts.clear();
    byHand.concepts.clear();
    byHand.isByHand = true;
    byHand.reason = u"Beide gaan over samenwerken op afstand"_s;
    byHand.decision = {.state = OverlapState::Bevestigd};
    content.pairs.append(byHand);
    content.groups = {{.title = u"uitvoeringskracht"_s,
                       .units = {u"DGKR"_s, u"DGOBDR"_s},
                       .questions = {{u"DGKR-VRG-0002"_s, u"Eilanden"_s, u"DGKR"_s}},
                       .studies = {{u"DGOBDR-STU-0007"_s, u"Kleine gemeenten"_s, u"DGOBDR"_s}}}};
    content.projects = {{.score = 44,
                         .a = {u"DGOBDR-PRJ-0002"_s, u"Toezicht met algoritmes"_s, u"DGOBDR"_s},
                         .b = {u"DGDOO-PRJ-0001"_s, u"Ongelijke behandeling"_s, u"DGDOO"_s},
                         .why = u"can still be influenced"_s}};
    content.gaps = {{.kind = GapKind::QuestionUnanswered,
                     .isRed = true,
                     .code = u"DGRO-VRG-0009"_s,
                     .title = u"Wat remt de bouw?"_s,
                     .unit = u"DGRO"_s}};
    content.uses.first().questionUnit = u"DGKR"_s;
    content.uses.first().studyUnit = u"DGVB"_s;
    return content;
}

QString textIn(OverlapForm form, const QString &unit = {})
{
    return renderPlainText(overlapReportIn(form, everything(), unit)).simplified(); // no line breaks
}

QStringList columnTitles(const doc::Table &table)
{
    QStringList titles;
    for (const doc::Column &column : table.columns)
        titles.append(column.title.plain());
    return titles;
}

qsizetype headingsOf(const Document &document)
{
    return std::ranges::count_if(
        document.blocks, [](const doc::Block &block) { return std::holds_alternative<doc::Heading>(block); });
}

} // namespace

class TestOverlapForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasATitleAndAName_data()
    {
        QTest::addColumn<int>("form");
        for (const OverlapForm form : allOf<OverlapForm>())
            QTest::newRow(codeOf(form).data()) << int(form);
    }

    void everyFormHasATitleAndAName()
    {
        QFETCH(const int, form);

        const Document document = overlapReportIn(OverlapForm(form), everything());

        QVERIFY(!document.info.title.isEmpty());
        QVERIFY(!label(OverlapForm(form)).isEmpty());
        QVERIFY(std::holds_alternative<doc::TitleBlock>(document.blocks.first()));
        QVERIFY(headingsOf(document) > 0);
    }

    void formsAreAsAgreed_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("file");
        QTest::newRow("meeting") << int(OverlapForm::Meeting) << QString() << u"overlap-meeting.txt"_s;
        QTest::newRow("unit") << int(OverlapForm::PerUnit) << u"DGKR"_s << u"overlap-unit.txt"_s;
        QTest::newRow("short") << int(OverlapForm::OnePage) << QString() << u"overlap-short.txt"_s;
    }

    void formsAreAsAgreed()
    {
        QFETCH(const int, form);
        QFETCH(const QString, unit);
        QFETCH(const QString, file);

        const Document document = overlapReportIn(OverlapForm(form), test::overlapContent(), unit);

        QVERIFY(test::equalsGoldenFile(renderPlainText(document).toUtf8(),
                                       QStringLiteral(SOURCE_ROOT "/tests/core/report/golden/") + file));
    }

    void matrixCountsWhatPeopleKeepBesideTheLevels()
    {
        const QString text = textIn(OverlapForm::Full);

        QVERIFY(text.contains(u"between two units: strong / probable / by people"_s));
        QVERIFY2(text.contains(u"DGKR: 0 / 0 / 1"_s), qPrintable(text)); // of DGRO
    }

    void pairByHandHasAReasonAndNoPoints()
    {
        const QString text = textIn(OverlapForm::Full);

        const qsizetype chapter = text.indexOf(u"Overlaps that people put in the list"_s);
        QVERIFY(chapter >= 0);
        QVERIFY(text.indexOf(u"- Score: by hand;"_s, chapter) > chapter);
        QVERIFY(text.contains(u"samenwerken op"_s));
        QVERIFY(!text.contains(u"Score: 0;"_s));
    }

    void fullFormHasWhatUnitsCanDoTogether()
    {
        const QString text = textIn(OverlapForm::Full);

        for (const QString &part : {u"DGOBDR-STU-0007"_s, u"DGOBDR-PRJ-0002"_s, u"DGRO-VRG-0009"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void meetingDecidesOnPairsWithoutAVerdictFirst()
    {
        const QString text = textIn(OverlapForm::Meeting);

        QVERIFY(text.contains(u"3 pair(s) without a verdict"_s));
        QVERIFY(text.contains(u"2 confirmed pair(s) without an agreement"_s));
        QVERIFY(text.indexOf(u"Without a verdict"_s) < text.indexOf(u"nothing agreed yet"_s));
    }

    void meetingHasABoxForEveryVerdictAndRoomToWrite()
    {
        const QString text = textIn(OverlapForm::Meeting);

        for (const QString &box :
             {u"☐ confirm"_s, u"☐ agree an action"_s, u"☐ set aside"_s, u"☐ later"_s, u"☐ take it up"_s})
            QVERIFY2(text.contains(box), qPrintable(box));
        QVERIFY(text.contains(u"____"_s));
    }

    void meetingWritesBelowEachPairAndGroupWhoLeadsAndByWhen()
    {
        const Document paper = overlapMeetingReport(everything());

        int toDecide = 0;
        for (const doc::Block &block : paper.blocks) {
            const auto *table = std::get_if<doc::Table>(&block);
            if (!table || !columnTitles(*table).contains(u"Verdict"_s))
                continue;
            ++toDecide;
            QVERIFY(table->room == doc::RowRoom::Writing);
            QVERIFY(columnTitles(*table).contains(u"Who leads"_s));
            QVERIFY(columnTitles(*table).contains(u"Ready before"_s));
        }
        QCOMPARE(toDecide, 5); // strong and probable, two that are confirmed, and the groups
    }

    void meetingHearsWhatToDoWithAPair()
    {
        QVERIFY(textIn(OverlapForm::Meeting)
                    .contains(u"kleinschaligheid; Proposal: DGOBDR-STU-0007 past ook bij"_s));
    }

    void whatWasSetAsideStandsOnlyInTheAnnex_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("full") << int(OverlapForm::Full);
        QTest::newRow("meeting") << int(OverlapForm::Meeting);
    }

    void whatWasSetAsideStandsOnlyInTheAnnex()
    {
        QFETCH(const int, form);
        OverlapReportContent content = everything();
        content.pairs.removeLast(); // by hand, of the same two questions
        content.pairs[2].decision = {.state = OverlapState::Weggelegd, .reason = DismissReason::AnderDoel};

        const QString text = renderPlainText(overlapReportIn(OverlapForm(form), content)).simplified();
        const qsizetype annex = text.indexOf(u"Set aside, with the reason"_s);

        QVERIFY(annex > 0);
        QVERIFY(text.contains(u"Between 5 units: 3 strong and 1 probable overlaps."_s));
        QVERIFY(text.contains(u"Set aside: 1; Total: 4"_s));
        QVERIFY(text.contains(u"DGDOO: 0 / 1; Total: 1 / 1"_s)); // of DGOBDR, in the matrix
        for (const QString &aside : {u"DGDOO-VRG-0001"_s, u"DGRO-VRG-0004"_s, u"Other purpose or group"_s})
            QVERIFY2(text.indexOf(aside) > annex, qPrintable(aside));
    }

    void setAsideAndChangedIsToBeDecidedAgain()
    {
        OverlapReportContent content = everything();
        content.pairs[5].changedSinceDecision = true;

        const QString text = renderPlainText(overlapMeetingReport(content));

        QVERIFY(text.contains(u"4 pair(s) without a verdict"_s));
        QVERIFY(!text.contains(u"Set aside, with the reason"_s));
    }

    void setAsideAndChangedCountsAsNewInWhatWasDecided()
    {
        OverlapReportContent content = everything();
        content.pairs[5].changedSinceDecision = true;

        const QString text = renderPlainText(overlapMeetingReport(content)).simplified();

        QVERIFY(text.contains(u"Set aside: 0; Total: 4"_s));
        QVERIFY(!text.contains(u"Set aside: 1"_s));
    }

    void withNothingToDecideTheMeetingHearsSo()
    {
        OverlapReportContent content = everything();
        content.pairs.clear();

        QVERIFY(renderPlainText(overlapMeetingReport(content)).contains(u"There is nothing to decide"_s));
    }

    void unitSeesItsOwnQuestionFirstAndNothingOfOthers()
    {
        const QString text = textIn(OverlapForm::PerUnit, u"DGKR"_s);

        QVERIFY(text.contains(u"Score: 86; Question: DGKR-VRG-0002"_s));
        QVERIFY(text.contains(u"Other question: DGOBDR-VRG-0003"_s));
        QVERIFY(!text.contains(u"DGDOO-VRG-0001"_s));
        QVERIFY(!text.contains(u"DGDOO-PRJ-0001"_s));
        QVERIFY(!text.contains(u"DGRO-VRG-0009"_s));
    }

    void unitHearsWhatItCanUseAndWhatOthersCanTake()
    {
        const QString user = textIn(OverlapForm::PerUnit, u"DGKR"_s);
        const QString giver = textIn(OverlapForm::PerUnit, u"DGVB"_s);

        QVERIFY(user.contains(u"Own questions, and studies of others that may answer"_s));
        QVERIFY(user.contains(u"No study of DGKR fits a question of another unit."_s));
        QVERIFY(giver.contains(u"Questions of others, and own studies that may answer"_s));
        QVERIFY(giver.contains(u"No study of another unit fits a question of DGVB."_s));
    }

    void unitWithoutOverlapHearsSo()
    {
        QVERIFY(textIn(OverlapForm::PerUnit, u"DGXX"_s)
                    .contains(u"No question of another unit is like one of DGXX."_s));
    }

    void allUnitsStandInOnePaperEachUnderItsName()
    {
        const Document document = overlapUnitsReport(everything());
        const QString text = renderPlainText(document);

        for (const ReportedPackage &package : everything().packages)
            QVERIFY2(text.contains(package.unit + u" – "_s + package.name), qPrintable(package.unit));
        int deepest = 0;
        for (const doc::Block &block : document.blocks) {
            if (const auto *heading = std::get_if<doc::Heading>(&block))
                deepest = std::max(deepest, heading->level);
        }
        QCOMPARE(deepest, 3); // the unit, its chapters, and the groups of one
    }

    void methodSaysThatPeopleMakeRulesAndWhatCountsDifferently()
    {
        OverlapReportContent content = everything();
        const QString usual = renderPlainText(overlapReport(content)).simplified();
        content.weights.set(Ground::People, 0.5);

        const QString taught = renderPlainText(overlapReport(content)).simplified();

        QVERIFY(usual.contains(u"People can make a rule for one pair"_s));
        QVERIFY(!usual.contains(u"instead of 1"_s));
        QVERIFY(taught.contains(u"“the same expert or institute” counts for 0.5 instead of 1"_s));
        QCOMPARE(taught.count(u"instead of 1"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestOverlapForms)
#include "tst_overlapforms.moc"
