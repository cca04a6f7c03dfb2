// SPDX-License-Identifier: EUPL-1.2
#include "bank/owners.h"
#include "jobs/paperinfo.h"
#include "ui/settings/settingsroom.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestUnitPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownUnitComesFirst()
    {
        SettingsRoom room(Desk::Content::Example);
        const auto own = room.bank().records<Unit>().get(room.bank().identity().unit);

        QVERIFY(room.part<QComboBox>(u"units"_s).currentText().startsWith(own->code));
        QCOMPARE(room.part<QLineEdit>(u"name-nl"_s).text(), own->nameNl);
        QCOMPARE(room.part<QLineEdit>(u"mailbox"_s).text(), own->mailbox);
    }

    void nextPaperHasTheNewMailbox()
    {
        SettingsRoom room;
        room.dialog.showPage(u"units"_s);
        auto &mailbox = room.part<QLineEdit>(u"mailbox"_s);

        QTest::keyClicks(&mailbox, u"kennis@voorbeeld.example"_s);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        const auto contact = contactLine(room.bank());
        QVERIFY2(contact->contains(u"kennis@voorbeeld.example"_s), qPrintable(*contact));
        room.undo();
        QCOMPARE(*contactLine(room.bank()), QString());
    }

    void whatIsNoAddressIsRefused()
    {
        SettingsRoom room;
        room.dialog.showPage(u"units"_s);

        QTest::keyClicks(&room.part<QLineEdit>(u"mailbox"_s), u"geen adres"_s);
        const bool isSaved = room.save();

        QVERIFY(!isSaved);
        QCOMPARE(room.pageInSight(), u"Units"_s);
    }

    void onlyWhatTheBankOwnsCanBeChanged()
    {
        SettingsRoom room(Desk::Content::Example);
        const auto units = room.bank().records<Unit>().all();
        auto &choice = room.part<QComboBox>(u"units"_s);
        Owners owners(room.bank());

        for (int row = 0; row < choice.count(); ++row) {
            choice.setCurrentIndex(row);
            const QString code = choice.currentText().section(u' ', 0, 0);
            const auto unit = std::ranges::find(*units, code, &Unit::code);
            const bool isOurs = unit->ownerUnit.isNull() || owners.of(*unit).isOurs;
            QCOMPARE(room.part<QLineEdit>(u"mailbox"_s).isReadOnly(), !isOurs);
        }
    }
};

QTEST_MAIN(TestUnitPage)
#include "tst_unitpage.moc"
