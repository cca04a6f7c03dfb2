// SPDX-License-Identifier: EUPL-1.2
#include "jobs/examplebank.h"
#include "jobs/paperinfo.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

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

    void paperOfAUnitWhoseMailboxIsNotKnownNamesTheContactOfThisBank()
    {
        NewBank settings = test::settingsOf(u"KIEM"_s, true);
        settings.contact = u"kennis@voorbeeld.example"_s;
        const auto bank = Bank::create(u":memory:"_s, settings, test::tickingClock());
        const Uid other = test::insert(**bank, Unit{.code = u"DGKR"_s, .nameNl = u"Koninkrijksrelaties"_s});

        const auto info = paperInfoOf(**bank, other, Language::Nl);

        QVERIFY_RESULT(info);
        QCOMPARE(info->unit.plain(), u"DGKR"_s);
        QCOMPARE(info->contact.plain(), u"kennis@voorbeeld.example"_s);
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
