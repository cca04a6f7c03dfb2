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

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelsOfTheBankAreKeptAsAStepThatCanBeTakenBack()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});
        const auto before = overlapOptions(workspace.bank());

        dialog.findChild<QSpinBox *>(u"strong"_s)->setValue(before->levels.strong + 5);
        dialog.accept();
        const auto after = overlapOptions(workspace.bank());
        workspace.undo();
        settle(workspace);

        QCOMPARE(after->levels.strong, before->levels.strong + 5);
        QCOMPARE(overlapOptions(workspace.bank())->levels.strong, before->levels.strong);
    }

    void levelsThatCrossAreRefused()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});

        dialog.findChild<QSpinBox *>(u"strong"_s)->setValue(1);
        dialog.accept();

        QVERIFY(dialog.isVisible());
    }

    void whatIsUrgentAndWhatStandsOnPapersIsKeptAsOneStep()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});

        dialog.findChild<QSpinBox *>(u"soon"_s)->setValue(6);
        dialog.findChild<QLineEdit *>(u"contact"_s)->setText(u"Contact: kennis@voorbeeld.example"_s);
        dialog.findChild<QSpinBox *>(u"rows"_s)->setValue(2);
        dialog.accept();

        QCOMPARE(urgencyThresholds(workspace.bank())->soonMonths, 6);
        QCOMPARE(paperInfo(workspace.bank(), Language::Nl)->contact.plain(),
                 u"Contact: kennis@voorbeeld.example"_s);
        QCOMPARE(paperSettings(workspace.bank())->attendanceRows, 2);
        workspace.undo();
        settle(workspace);
        QCOMPARE(urgencyThresholds(workspace.bank())->soonMonths, 3);
        QCOMPARE(paperSettings(workspace.bank())->attendanceRows, 5);
    }

    void wordsThatDoNotCountAreKeptAndCountAgain()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});

        dialog.findChild<ChipEdit *>(u"words"_s)->setChips({{{}, u"Gemeente"_s}, {{}, u"gemeente"_s}});
        dialog.accept();

        QCOMPARE(*ownIgnoredWords(workspace.bank()), QStringList(u"gemeente"_s));
        QVERIFY(overlapOptions(workspace.bank())->ignoredWords.contains(u"gemeente"_s));
        workspace.undo();
        settle(workspace);
        QCOMPARE(*ownIgnoredWords(workspace.bank()), QStringList());
    }

    void nameOfTheUserIsThatOfTheLog()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});
        auto *name = dialog.findChild<QLineEdit *>(u"name"_s);

        name->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        name->setText(u"Sanne Bakker"_s);
        dialog.accept();

        QCOMPARE(logEntries(workspace.bank(), {})->first().who, u"Sanne Bakker"_s);
    }

    void everySettingGoesBackToItsDefault()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        auto *soon = dialog.findChild<QSpinBox *>(u"soon"_s);
        soon->setValue(9);

        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Urgent within: back to the default"_s)
                button->click();
        }

        QCOMPARE(soon->value(), 3);
    }

    void copiesAreMadeAsChosenHere()
    {
        Desk desk;
        Workspace workspace(desk.open(), desk.settings());
        Appearance appearance(*qApp);
        SettingsDialog dialog(appearance, u"en"_s, &workspace);
        show(dialog, {});
        const bool isOnAtFirst = dialog.findChild<QCheckBox *>(u"automatic"_s)->isChecked();

        dialog.findChild<QCheckBox *>(u"automatic"_s)->setChecked(false);
        dialog.findChild<QSpinBox *>(u"recent"_s)->setValue(3);
        dialog.findChild<QLineEdit *>(u"place"_s)->setText(desk.file(u"usb"_s));
        dialog.accept();

        const CopySettings expected{false, {.recent = 3, .weekly = 8}, desk.file(u"usb"_s)};
        QVERIFY(isOnAtFirst);
        QCOMPARE(copySettings(desk.settings()), expected);
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
