// SPDX-License-Identifier: EUPL-1.2
#include "papers/dossierpages.h"
#include "papers/paperparts.h"
#include "support/testbank.h"
#include "wording/datetext.h"
#include "wording/kindgroups.h"
#include "wording/recordlink.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDateTime DayOfPages(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

DossierItem tiedItem(Kind kind, const QString &state)
{
    return {.kind = kind,
            .uid = newUid(DayOfPages),
            .code = u"DGVB-XXX-01"_s,
            .title = u"Bouwen in de stad"_s,
            .state = state,
            .date = {u"2026-04-01"_s},
            .note = u"Sneller dan gedacht"_s};
}

DossierOverviewContent dossierWith(const QList<DossierItem> &items)
{
    DossierOverviewContent content;
    content.dossier.uid = newUid(DayOfPages);
    content.items = items;
    return content;
}

Paper overviewOf(const QList<DossierItem> &items)
{
    return dossierKnowledge(dossierWith(items), DayOfPages.date());
}

QList<PaperSpan> spansOf(const Paper &paper)
{
    QList<PaperSpan> spans = paper.facts;
    for (const PaperSection &section : paper.sections) {
        spans.append({.text = section.heading});
        for (const PaperRow &row : section.table.rows) {
            for (const PaperParagraph &cell : row)
                spans += cell;
        }
        for (const PaperParagraph &paragraph : section.paragraphs)
            spans += paragraph;
    }
    return spans;
}

QString saidOn(const Paper &paper)
{
    QString text;
    for (const PaperSpan &span : spansOf(paper))
        text += span.text + u'\n';
    return text;
}

QList<QUrl> linksOn(const Paper &paper)
{
    QList<QUrl> links;
    for (const PaperSpan &span : spansOf(paper)) {
        if (!span.link.isEmpty())
            links.append(span.link);
    }
    return links;
}

QStringList headingsOf(const Paper &paper)
{
    QStringList headings;
    for (const PaperSection &section : paper.sections)
        headings.append(section.heading);
    return headings;
}

const DossierPart &partOf(Kind kind)
{
    return *std::ranges::find(dossierParts(), kind, &DossierPart::kind);
}

} // namespace

/// The pages of the detail of a dossier that only show (spec 03, 3.9).
class TestDossierPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandInTheOrderOfTheSpecification()
    {
        QList<Kind> kinds;
        for (const DossierPart &part : dossierParts())
            kinds.append(part.kind);

        QCOMPARE(kinds, (QList<Kind>{Kind::Signal, Kind::KnowledgeQuestion, Kind::Study,
                                     Kind::ResearchProject, Kind::Event, Kind::Advice}));
    }

    void pageTellsAllOfWhatIsTied_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("state");
        QTest::newRow("signal") << Kind::Signal << u"nieuw"_s;
        QTest::newRow("question") << Kind::KnowledgeQuestion << u"open"_s;
        QTest::newRow("study") << Kind::Study << u"intern"_s;
        QTest::newRow("project") << Kind::ResearchProject << u"idee"_s;
        QTest::newRow("event") << Kind::Event << u"idee"_s;
        QTest::newRow("advice") << Kind::Advice << u"concept"_s;
    }

    void pageTellsAllOfWhatIsTied()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, state);
        const auto bank = test::makeBank();
        const DossierItem item = tiedItem(kind, state);

        const Paper page = dossierPartPaper(*bank, partOf(kind), dossierWith({item}));

        const QString text = saidOn(page);
        QCOMPARE(page.title, kindGroup(kind) + u" (1)"_s);
        for (const QString &said : {item.code, item.title, stateText(item), dateText(item.date), item.note})
            QVERIFY2(!said.isEmpty() && text.contains(said), qPrintable(said));
        QCOMPARE(linksOn(page), QList<QUrl>{recordLink(item.uid)});
    }

    void pageTellsNothingOfOtherKinds()
    {
        const auto bank = test::makeBank();
        const DossierOverviewContent content = dossierWith({tiedItem(Kind::Study, u"intern"_s)});

        const Paper page = dossierPartPaper(*bank, partOf(Kind::Event), content);

        QCOMPARE(page.title, kindGroup(Kind::Event));
        QVERIFY(!saidOn(page).contains(u"Bouwen in de stad"_s));
    }

    void pageWithoutAnythingSaysSoAndWhatToDo()
    {
        const auto bank = test::makeBank();

        const Paper page = dossierPartPaper(*bank, partOf(Kind::Signal), dossierWith({}));

        QCOMPARE(saidOn(page).trimmed(), u"No signal is linked to this dossier yet. Press Ctrl+L."_s);
    }

    void questionsStandByHowMuchIsKnown()
    {
        const auto bank = test::makeBank();
        const DossierOverviewContent content = dossierWith(
            {tiedItem(Kind::KnowledgeQuestion, u"beantwoord"_s), tiedItem(Kind::KnowledgeQuestion, u"open"_s),
             tiedItem(Kind::KnowledgeQuestion, u"concept"_s)});

        const Paper page = dossierPartPaper(*bank, partOf(Kind::KnowledgeQuestion), content);

        QCOMPARE(page.title, u"Questions (3)"_s);
        QCOMPARE(headingsOf(page), (QStringList{u"What is known (1)"_s, u"What is partly known (0)"_s,
                                                u"What is not known yet (2)"_s}));
        QCOMPARE(page.sections.last().table.rows.size(), 2);
    }

    void ofMoreThanTheWindowHasTimeForTheRestIsCounted()
    {
        const auto bank = test::makeBank();
        const QList<DossierItem> many(LongestList + 150, tiedItem(Kind::Study, u"intern"_s));

        const Paper page = dossierPartPaper(*bank, partOf(Kind::Study), dossierWith(many));

        QCOMPARE(page.title, u"Studies (250)"_s);
        QCOMPARE(page.sections.first().table.rows.size(), LongestList);
        QVERIFY(saidOn(page).contains(u"and 150 more"_s));
    }

    void overviewBeginsWithWhatIsKnownAndThenItsTimeline()
    {
        const Paper overview =
            overviewOf({tiedItem(Kind::Event, u"idee"_s), tiedItem(Kind::UseRecord, u"kamerbrief"_s)});

        QCOMPARE(headingsOf(overview), (QStringList{u"What is known (0)"_s, u"What is partly known (0)"_s,
                                                    u"What is not known yet (0)"_s, u"Timeline"_s,
                                                    u"On the other pages"_s, u"Used in policy (1)"_s}));
        QVERIFY(saidOn(overview).contains(u"0 known, 0 partly known, 0 not known yet"_s));
    }

    void factsNameTheStudyThatFreshnessRestsOn()
    {
        DossierItem newest = tiedItem(Kind::Study, u"openbaar"_s);
        newest.date = {u"2024"_s};
        newest.code = u"DGVB-STU-0002"_s;
        DossierItem older = tiedItem(Kind::Study, u"openbaar"_s);
        older.date = {u"2024-06"_s}; // before the last day of 2024
        DossierItem withdrawn = tiedItem(Kind::Study, u"ingetrokken"_s);
        withdrawn.date = {u"2026"_s};

        const PaperParagraph facts = overviewOf({withdrawn, older, newest}).facts;

        QVERIFY2(facts.first().text.endsWith(u"newest study of 2024"_s), qPrintable(facts.first().text));
        QCOMPARE(facts.last().text, newest.code);
        QCOMPARE(facts.last().link, recordLink(newest.uid));
    }

    void timelineHasWhatWasAndWhatComesWithTodayBetweenThem()
    {
        DossierItem signal = tiedItem(Kind::Signal, u"nieuw"_s);
        signal.date = {u"2026-02-10"_s};
        DossierItem old = tiedItem(Kind::Study, u"openbaar"_s);
        old.date = {u"2019"_s};
        const Paper overview = overviewOf({tiedItem(Kind::Event, u"idee"_s), signal, old});

        const PaperSection &timeline = overview.sections[3];

        QCOMPARE(timeline.heading, u"Timeline"_s);
        QStringList lines;
        for (const PaperParagraph &line : timeline.paragraphs)
            lines.append(line.first().text);
        QCOMPARE(lines,
                 (QStringList{u"Earlier: 1"_s, dateText(signal.date),
                              u"Today, "_s + dateText(DayOfPages.date()), dateText(QDate(2026, 4, 1))}));
        QCOMPARE(timeline.paragraphs[1].last().link, recordLink(signal.uid));
    }

    void ofEachCounterTheOverviewHasTheFirstQuestions()
    {
        const Paper overview =
            overviewOf(QList<DossierItem>(5, tiedItem(Kind::KnowledgeQuestion, u"open"_s)));

        QCOMPARE(overview.sections[2].heading, u"What is not known yet (5)"_s);
        QCOMPARE(overview.sections[2].table.rows.size(), 3);
        QCOMPARE(overview.sections[2].paragraphs.first().first().text, u"and 2 more"_s);
    }

    void overviewCountsWhatIsOnThePagesAndLeadsToThem()
    {
        DossierItem old = tiedItem(Kind::Study, u"intern"_s);
        old.date = {u"2019"_s};
        const Paper overview = overviewOf({old});

        QCOMPARE(headingsOf(overview).last(), u"On the other pages"_s);
        const PaperSpan studies = overview.sections.last().paragraphs[2].first();
        QCOMPARE(studies.text, u"Studies (1)"_s);
        QCOMPARE(kindOfDossierPage(studies.link), Kind::Study);
        QVERIFY(!saidOn(overview).contains(u"Bouwen in de stad"_s));
    }

    void linkToARecordLeadsToNoPage()
    {
        QCOMPARE(kindOfDossierPage(recordLink(newUid(DayOfPages))), Kind::None);
        QCOMPARE(kindOfDossierPage(QUrl(u"https://voorbeeld.example/?1"_s)), Kind::None);
    }

    void dossierThatIsNotKeptYetIsSavedFirst()
    {
        const Paper page = untilDossierIsSaved(u"Signals"_s);

        QCOMPARE(page.title, u"Signals"_s);
        QVERIFY(saidOn(page).startsWith(u"Save the dossier first"_s));
    }
};

QTEST_MAIN(TestDossierPages)
#include "tst_dossierpages.moc"
