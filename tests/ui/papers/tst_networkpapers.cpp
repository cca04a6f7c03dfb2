// SPDX-License-Identifier: EUPL-1.2
#include "papers/networkpapers.h"
#include "papers/paperparts.h"
#include "papers/unitpaper.h"
#include "support/paperwords.h"
#include "support/testbank.h"
#include "widgets/paperlines.h"
#include "wording/recordlink.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

QString textOf(const Paper &paper)
{
    QStringList lines{paper.title, test::wordsOf(paper.facts)};
    for (const PaperSection &section : paper.sections)
        lines << section.heading << test::wordsOf(tableLines(section.table))
              << test::wordsOf(section.paragraphs);
    return lines.join(u'\n');
}

PersonLine aPerson()
{
    PersonLine person;
    person.given = u"Fatima"_s;
    person.prefix = u"el"_s;
    person.family = u"Amrani"_s;
    person.titles = u"prof. dr."_s;
    person.email = u"f@voorbeeld.example"_s;
    return person;
}

} // namespace

class TestNetworkPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personIsCalledAsInAText()
    {
        QCOMPARE(personPaper(aPerson(), {}).title, u"prof. dr. Fatima el Amrani"_s);
    }

    void whoDoesNotWantContactIsShownWithoutAnAddress()
    {
        PersonLine person = aPerson();
        QVERIFY(textOf(personPaper(person, {})).contains(person.email));

        person.noContact = true;

        QVERIFY(!textOf(personPaper(person, {})).contains(person.email));
        QVERIFY(textOf(personPaper(person, {})).contains(u"Do not contact."_s));
    }

    void whatTheyMadeCanBeFollowed()
    {
        const auto bank = test::makeBank();
        const Uid study = newUid(Now);
        const RelatedItem item{.kind = Kind::Study,
                               .uid = study,
                               .code = u"DGVB-STU-0001"_s,
                               .title = u"Meten"_s,
                               .state = u"rapport"_s,
                               .date = {u"2025"_s}};

        const Paper paper = personOverview(*bank, {item});

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(recordOfLink(paper.sections.first().table.rows.first()[1].first().link), study);
        QVERIFY(textOf(paper).contains(u"2025 · DGVB-STU-0001 · Meten · Research report"_s));
    }

    void ofManyStudiesTheFirstStandThereAndTheRestIsCounted()
    {
        const auto bank = test::makeBank();
        const RelatedItem study{.kind = Kind::Study, .uid = newUid(Now), .title = u"Meten"_s};

        const Paper paper = instituteOverview(*bank, QList<RelatedItem>(LongestList + 150, study));

        QCOMPARE(paper.sections.first().heading, u"Studies (250)"_s);
        QCOMPARE(paper.sections.first().table.rows.size(), LongestList);
        QVERIFY(textOf(paper).contains(u"and 150 more"_s));
    }

    void withoutAnythingThePaperSaysSo()
    {
        const auto bank = test::makeBank();

        QVERIFY(textOf(personOverview(*bank, {}))
                    .contains(u"Nothing is linked to this person yet. Press Ctrl+L."_s));
    }

    void unitIsNamedWithWhatStandsAboveItAndItsAge()
    {
        UnitSummary unit;
        unit.code = u"DGVB"_s;
        unit.name = u"Volkshuisvesting"_s;
        unit.above = {u"BZK"_s};
        unit.studies = 3;
        unit.lastChange = Now.addDays(-41);
        unit.within = unit;
        unit.age = 41;

        const Paper paper = unitPaper(unit);

        QCOMPARE(paper.place, u"BZK · DGVB"_s);
        QCOMPARE(paper.title, u"Volkshuisvesting"_s);
        QVERIFY(textOf(paper).contains(u"41"_s));
    }

    void unitWithoutAnythingOfItsOwnTellsWhatIsBelowIt()
    {
        UnitSummary ministry;
        ministry.code = u"BZK"_s;
        ministry.within.studies = 84;
        ministry.within.lastChange = Now;
        ministry.age = 0;

        const QString text = textOf(unitPaper(ministry));

        QVERIFY(text.contains(u"With the units below it"_s) && text.contains(u"84"_s));
        QVERIFY(!text.contains(u"Nothing of it is here yet."_s));
    }

    void unitOfWhichNothingIsHereSaysSo()
    {
        QVERIFY(textOf(unitPaper({})).contains(u"Nothing of it is here yet."_s));
    }
};

QTEST_MAIN(TestNetworkPapers)
#include "tst_networkpapers.moc"
