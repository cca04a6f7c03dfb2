// SPDX-License-Identifier: EUPL-1.2
#include "frame/settingsdialog.h"
#include "jobs/loglist.h"
#include "jobs/overlapjob.h"
#include "jobs/overlaplessons.h"
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "jobs/signalsettings.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "widgets/chipedit.h"
#include "wording/appearance.h"
#include "wording/textsize.h"
#include "workspace/copysettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// The settings of a bank, in sight.
struct SettingsRoom
{
    Desk desk;
    Workspace workspace{desk.open(), desk.settings()};
    Appearance appearance{*qApp};
    SettingsDialog dialog{appearance, u"en"_s, &workspace};

    SettingsRoom() { show(dialog, {}); }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsOfTheBankAreKeptAsAStepThatCanBeTakenBack()
    {
        SettingsRoom room;
        const auto before = overlapOptions(room.workspace.bank());

        room.dialog.findChild<QSpinBox *>(u"strong"_s)->setValue(before->levels.strong + 5);
        room.dialog.accept();
        const auto after = overlapOptions(room.workspace.bank());
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(after->levels.strong, before->levels.strong + 5);
        QCOMPARE(overlapOptions(room.workspace.bank())->levels.strong, before->levels.strong);
    }

    void levelsThatCrossAreRefused()
    {
        SettingsRoom room;

        room.dialog.findChild<QSpinBox *>(u"strong"_s)->setValue(1);
        room.dialog.accept();

        QVERIFY(room.dialog.isVisible());
    }

    void whatIsUrgentAndWhatStandsOnPapersIsKeptAsOneStep()
    {
        SettingsRoom room;

        room.dialog.findChild<QSpinBox *>(u"soon"_s)->setValue(6);
        room.dialog.findChild<QLineEdit *>(u"contact"_s)->setText(u"Contact: kennis@voorbeeld.example"_s);
        room.dialog.findChild<QSpinBox *>(u"rows"_s)->setValue(2);
        room.dialog.accept();

        QCOMPARE(urgencyThresholds(room.workspace.bank())->soonMonths, 6);
        QCOMPARE(paperInfo(room.workspace.bank(), Language::Nl)->contact.plain(),
                 u"Contact: kennis@voorbeeld.example"_s);
        QCOMPARE(paperSettings(room.workspace.bank())->attendanceRows, 2);
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(urgencyThresholds(room.workspace.bank())->soonMonths, 3);
        QCOMPARE(paperSettings(room.workspace.bank())->attendanceRows, 5);
    }

    void wordsThatDoNotCountAreKeptAndCountAgain()
    {
        SettingsRoom room;

        room.dialog.findChild<ChipEdit *>(u"words"_s)->setChips({{{}, u"Gemeente"_s}, {{}, u"gemeente"_s}});
        room.dialog.accept();

        QCOMPARE(*ownIgnoredWords(room.workspace.bank()), QStringList(u"gemeente"_s));
        QVERIFY(overlapOptions(room.workspace.bank())->ignoredWords.contains(u"gemeente"_s));
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(*ownIgnoredWords(room.workspace.bank()), QStringList());
    }

    void nameOfTheUserIsThatOfTheLog()
    {
        SettingsRoom room;
        auto *name = room.dialog.findChild<QLineEdit *>(u"name"_s);

        name->clear();
        room.dialog.accept();
        QVERIFY(room.dialog.isVisible());
        name->setText(u"Sanne Bakker"_s);
        room.dialog.accept();

        QCOMPARE(logEntries(room.workspace.bank(), {})->first().who, u"Sanne Bakker"_s);
    }

    void everySettingGoesBackToItsDefault()
    {
        SettingsRoom room;
        auto *soon = room.dialog.findChild<QSpinBox *>(u"soon"_s);
        soon->setValue(9);

        for (auto *button : room.dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Urgent within: back to the default"_s)
                button->click();
        }

        QCOMPARE(soon->value(), 3);
    }

    void copiesAreMadeAsChosenHere()
    {
        SettingsRoom room;
        const bool isOnAtFirst = room.dialog.findChild<QCheckBox *>(u"automatic"_s)->isChecked();

        room.dialog.findChild<QCheckBox *>(u"automatic"_s)->setChecked(false);
        room.dialog.findChild<QSpinBox *>(u"recent"_s)->setValue(3);
        room.dialog.findChild<QLineEdit *>(u"place"_s)->setText(room.desk.file(u"usb"_s));
        room.dialog.accept();

        const CopySettings expected{false, {.recent = 3, .weekly = 8}, room.desk.file(u"usb"_s)};
        QVERIFY(isOnAtFirst);
        QCOMPARE(copySettings(room.desk.settings()), expected);
    }

    void tabsOnTopAreChosenHere()
    {
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, nullptr);

        dialog.findChild<QComboBox *>(u"tabs"_s)->setCurrentIndex(1);
        dialog.accept();

        QCOMPARE(appearance.tabSide(), TabSide::Top);
    }

    void onALowScreenTheSettingsScroll()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        appearance.setTextSize(LargestTextSize);
        SettingsDialog dialog(appearance, u"nl"_s, &workspace);

        show(dialog, {});

        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        savePicture(dialog, u"settings-large"_s);
    }

    void smallTextStaysSmallWhenNothingIsChosen()
    {
        Appearance appearance(*qApp);
        appearance.setTextSize(80);
        SettingsDialog dialog(appearance, u"en"_s, nullptr);
        show(dialog, {});

        dialog.accept();

        QCOMPARE(appearance.textSize(), 80);
    }

    void languageIsTold()
    {
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, nullptr);

        dialog.findChildren<QComboBox *>().first()->setCurrentIndex(0);

        QCOMPARE(dialog.language(), u"nl"_s);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
