// SPDX-License-Identifier: EUPL-1.2
#include "jobs/loglist.h"
#include "jobs/todaylist.h"
#include "ui/settings/settingsroom.h"

#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestProfilePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameAndInitialsOfTheUserAreThoseOfTheLog()
    {
        SettingsRoom room;

        room.write(u"name"_s, u"Sanne Bakker"_s);
        room.write(u"initials"_s, u"SB"_s);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        const auto entries = logEntries(room.bank(), {});
        QCOMPARE(entries->first().who, u"Sanne Bakker"_s);
        QCOMPARE(entries->first().initials, u"SB"_s);
    }

    void nobodyIsWithoutAName()
    {
        SettingsRoom room;

        room.write(u"name"_s, {});
        const bool isSaved = room.save();

        QVERIFY(!isSaved);
        QCOMPARE(room.pageInSight(), u"My profile"_s);
    }

    void roleDecidesHowFarTodayReaches()
    {
        SettingsRoom room;
        const TodayScope before = scopeOfUser(room.bank());

        room.part<QComboBox>(u"role"_s).setCurrentIndex(int(ProfileRole::Coordinator));
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QVERIFY(before != TodayScope::All);
        QCOMPARE(scopeOfUser(room.bank()), TodayScope::All);
        room.undo();
        QCOMPARE(scopeOfUser(room.bank()), before);
    }
};

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
