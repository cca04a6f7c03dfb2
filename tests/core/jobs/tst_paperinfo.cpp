// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/meetingpaperjob.h"
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "model/event.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Bank> bankWithALetterhead()
{
    NewBank settings = test::settingsOf(u"KIEM"_s, true);
    settings.contact = u"kennis@voorbeeld.example"_s;
    auto bank = Bank::create(u":memory:"_s, settings, test::tickingClock());
    if (!bank)
        qFatal("no bank");
    auto papers = paperSettings(**bank);
    papers->letterhead = u"Ministerie van Voorbeelden, Turfmarkt 1"_s;
    const auto kept = (*bank)->write({.act = u"settings"_s},
                                     [&](Write &write) { return keepPaperSettings(**bank, write, *papers); });
    if (!kept)
        qFatal("no letterhead");
    return *std::move(bank);
}

} // namespace

class TestPaperInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperSaysWhoseItIsAndOfWhichDay()
    {
        NewBank settings = test::settingsOf(u"DGVB"_s);
        settings.contact = u"kennis@voorbeeld.example"_s;
        const auto bank = Bank::create(u":memory:"_s, settings, test::tickingClock());

        const auto info = paperInfo(**bank, Language::En);

        QVERIFY_RESULT(info);
        QCOMPARE(info->unit.plain(), u"DGVB"_s);
        QCOMPARE(info->date, QDate(2026, 3, 2));
        QCOMPARE(info->contact.plain(), u"kennis@voorbeeld.example"_s);
        QVERIFY(info->language == Language::En);
    }

    void paperOfAnotherUnitHasNothingOfThisBank()
    {
        const auto bank = bankWithALetterhead();
        const Uid other = test::insert(*bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s});

        const auto info = paperInfoOf(*bank, other, Language::Nl);

        QVERIFY_RESULT(info);
        QCOMPARE(info->unit.plain(), u"DGKR"_s);
        QCOMPARE(info->contact.plain(), QString()); // its mailbox is not known here
        QCOMPARE(info->letterhead.plain(), u"Koninkrijksrelaties"_s);
    }

    void paperOfTheOwnUnitHasTheLetterheadOfTheBank()
    {
        const auto bank = bankWithALetterhead();

        const auto info = paperInfoOf(*bank, bank->identity().unit, Language::Nl);

        QVERIFY_RESULT(info);
        QCOMPARE(info->unit.plain(), u"KIEM"_s);
        QCOMPARE(info->contact.plain(), u"kennis@voorbeeld.example"_s);
        QCOMPARE(info->letterhead.plain(), u"Ministerie van Voorbeelden, Turfmarkt 1"_s);
    }

    void bankWithoutALetterheadGivesNoneToOthers()
    {
        const auto bank = test::makeBank();
        const Uid other = test::insert(*bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s});

        QVERIFY(paperInfoOf(*bank, other, Language::Nl)->letterhead.isEmpty());
    }

    void papersOfAMeetingOfAnotherUnitAreThoseOfThatUnit()
    {
        const auto bank = bankWithALetterhead();
        const Uid other = test::insert(
            *bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s, .mailbox = u"kr@x.example"_s});
        Event event{.title = u"Kennislunch"_s};
        event.ownerUnit = other;
        event.organiser = other;
        event.start = QDateTime(QDate(2026, 4, 14), QTime(9, 30), Qt::UTC);
        event.end = event.start.addSecs(3600);
        const Uid meeting = test::insert(*bank, event);

        const auto content = meetingContent(*bank, meeting, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->info.unit.plain(), u"DGKR"_s);
        QCOMPARE(content->info.contact.plain(), u"Contact: Koninkrijksrelaties, kr@x.example"_s);
    }

    void onlyTheExampleIsMarkedAsOne()
    {
        const auto example = makeExampleBank(u":memory:"_s, u"DGVB"_s, test::tickingClock());
        const auto real = test::makeBank();

        QVERIFY(paperInfo(**example, Language::Nl)->isExample);
        QVERIFY(!paperInfo(*real, Language::Nl)->isExample);
    }

    void bankWithoutAContactHasNone()
    {
        const auto bank = test::makeBank();

        QVERIFY(paperInfo(*bank, Language::Nl)->contact.plain().isEmpty());
    }

    void settingsThatCannotBeReadAreAnError()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(bank->context().db.runScript("DROP TABLE setting"));

        QVERIFY(!paperInfo(*bank, Language::Nl));
    }
};

QTEST_GUILESS_MAIN(TestPaperInfo)
#include "tst_paperinfo.moc"
