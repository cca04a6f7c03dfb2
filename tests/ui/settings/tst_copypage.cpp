// SPDX-License-Identifier: EUPL-1.2
#include "settings/copypage.h"
#include "ui/settings/settingsroom.h"

#include <QCheckBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestCopyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAreMadeAsChosenHere()
    {
        ComputerSettings computer;
        CopyChoices page(computer.place());
        const bool isOnAtFirst = page.findChild<QCheckBox *>(u"automatic"_s)->isChecked();

        page.findChild<QCheckBox *>(u"at-opening"_s)->setChecked(true);
        page.findChild<QCheckBox *>(u"at-closing"_s)->setChecked(false);
        page.findChild<QSpinBox *>(u"recent"_s)->setValue(3);
        page.findChild<QLineEdit *>(u"place"_s)->setText(computer.desk.file(u"usb"_s));
        const bool isFine = page.check();
        page.keepHere();

        CopySettings expected;
        expected.isAtOpening = true;
        expected.isAtClosing = false;
        expected.rule.recent = 3;
        expected.place = computer.desk.file(u"usb"_s);
        QVERIFY(isOnAtFirst);
        QVERIFY(isFine);
        QCOMPARE(copySettings(computer.desk.settings()), expected);
    }

    void whoWantsNoCopiesIsNotAskedWhen()
    {
        ComputerSettings computer;
        CopyChoices page(computer.place());

        page.findChild<QCheckBox *>(u"automatic"_s)->setChecked(false);

        QVERIFY(!page.findChild<QCheckBox *>(u"at-opening"_s)->isEnabled());
        QVERIFY(!page.findChild<QCheckBox *>(u"at-closing"_s)->isEnabled());
    }

    void placeThatIsNoFolderIsRefused()
    {
        ComputerSettings computer;
        CopyChoices page(computer.place());

        page.findChild<QLineEdit *>(u"place"_s)->setText(u"ergens"_s);

        QVERIFY(!page.check());
    }
};

QTEST_MAIN(TestCopyPage)
#include "tst_copypage.moc"
