// SPDX-License-Identifier: EUPL-1.2
#include "frame/settingsdialog.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "wording/appearance.h"

#include <QComboBox>
#include <QPushButton>
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

        dialog.findChildren<QSpinBox *>().first()->setValue(before->levels.strong + 5);
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

        dialog.findChildren<QSpinBox *>().first()->setValue(1);
        dialog.accept();

        QVERIFY(dialog.isVisible());
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
