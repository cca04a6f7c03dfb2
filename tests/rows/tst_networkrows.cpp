// SPDX-License-Identifier: EUPL-1.2
#include "jobs/institutelist.h"
#include "jobs/networkmerge.h"
#include "jobs/paperinfo.h"
#include "jobs/persondatajob.h"
#include "jobs/relateditems.h"
#include "jobs/researchcardjob.h"
#include "jobs/todaylist.h"
#include "model/contactmoment.h"
#include "model/person.h"
#include "report/renderers.h"
#include "report/researchcard.h"
#include "rowbank.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QList<TodayLine> linesOfRule(Bank &bank, const QString &rule)
{
    const auto today = readToday(bank, TodayScope::All);
    QList<TodayLine> lines;
    std::ranges::copy_if(today->lines, std::back_inserter(lines),
                         [&](const TodayLine &line) { return line.rule == rule; });
    return lines;
}

QString cardOf(Bank &bank, const Uid &study)
{
    return renderHtml(researchCard(*researchCardContent(bank, study, Language::Nl)));
}

} // namespace

/// Rows S03, S26a and S28 of the specification: with whom there is contact.
class TestNetworkRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void S03_whatWasPromisedForTomorrowStandsInTodayTomorrow()
    {
        RowBank bank;
        const auto institute = bank.named<Institute>("DGVB-INS-01");
        const QDate tomorrow = bank->now().date().addDays(1);
        const Uid made = insert(*bank, ContactMoment{.date = bank->now().date(),
                                                     .institute = institute.uid,
                                                     .subject = u"Kennismaking"_s,
                                                     .followUpOn = tomorrow,
                                                     .followUpWhat = u"Cijfers sturen"_s});

        bank.goTo(tomorrow);

        const auto lines = linesOfRule(*bank, u"contact_follow"_s);
        const auto line = std::ranges::find(lines, made, &TodayLine::record);
        QVERIFY(line != lines.end());
        QCOMPARE(line->date, tomorrow);
        QCOMPARE(line->title, u"Cijfers sturen – "_s + institute.nameNl);
        QCOMPARE(InstituteList(*bank).lines({institute.facts.id})->first().lastContact, tomorrow.addDays(-1));
    }

    void S26a_institutesThatAreTheSameHaveAllTheirContactsTogether()
    {
        RowBank bank;
        const auto gone = bank.named<Institute>("DGVB-INS-02");
        const auto stays = bank.named<Institute>("DGVB-INS-01");
        const QDate today = bank->now().date();
        insert(*bank, ContactMoment{.date = today, .institute = gone.uid, .subject = u"Kennismaking"_s});

        QVERIFY_RESULT(mergeInto(*bank, Kind::Institute, gone.uid, stays.uid));

        const InstituteList list(*bank);
        QCOMPARE(list.lines({stays.facts.id})->first().lastContact, today);
        QVERIFY(!list.ids({})->contains(gone.facts.id));
    }

    void S26a_whoAsksGetsAllThatIsKeptAboutThem()
    {
        RowBank bank;
        const auto persons = bank->records<Person>().all();
        const auto known = std::ranges::find(*persons, u"Amrani"_s, &Person::family);
        QVERIFY(known != persons->end());

        const auto content = personDataContent(*bank, known->uid, Language::Nl);

        QVERIFY_RESULT(content);
        const QString paper = renderHtml(personData(*content));
        QVERIFY(paper.contains(u"el Amrani"_s));
        const auto related = relatedToPerson(*bank, known->uid);
        QVERIFY_RESULT(related);
        QVERIFY(!related->isEmpty());
        for (const RelatedItem &item : *related)
            QVERIFY2(paper.contains(item.code), qPrintable(item.code));
    }

    void S26a_agreementThatEndsWithinHalfAYearStandsUnderFacilitating()
    {
        const RowBank bank(u"KIEM"_s);

        const auto lines = linesOfRule(*bank, u"agreement_ends"_s);

        QCOMPARE(lines.size(), 2);
        for (const TodayLine &line : lines) {
            QCOMPARE(line.block, TodayBlock::Facilitate);
            QVERIFY(line.date <= bank->now().date().addMonths(6));
        }
    }

    void S28_nextPrintHasTheNewMailboxOfTheUnit()
    {
        const RowBank bank(u"KIEM"_s); // whose the units are
        const Uid study = bank.named<Study>("DGVB-STU-08").uid;
        const QString before = cardOf(*bank, study);

        QVERIFY_RESULT(edit<Unit>(*bank, bank->identity().unit,
                                  [](Unit &unit) { unit.mailbox = u"coordinatie@voorbeeld.example"_s; }));

        QVERIFY2(before.contains(u"kiem@voorbeeld.example"_s), qPrintable(before));
        const QString after = cardOf(*bank, study);
        QVERIFY(after.contains(u"coordinatie@voorbeeld.example"_s));
        QVERIFY(!after.contains(u"kiem@voorbeeld.example"_s));
    }

    void S28_addressesOfTheExampleAreNobodys()
    {
        const RowBank bank;
        const auto units = bank->records<Unit>().all();

        for (const Unit &unit : *units)
            QVERIFY2(unit.mailbox.isEmpty() || unit.mailbox.endsWith(u".example"_s),
                     qPrintable(unit.mailbox));
    }
};

QTEST_MAIN(TestNetworkRows)
#include "tst_networkrows.moc"
