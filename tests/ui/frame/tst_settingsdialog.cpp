// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapinput.h"
#include "jobs/papersettings.h"
#include "jobs/signalsettings.h"
#include "ui/settings/settingsroom.h"
#include "wording/textsize.h"

#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QStringList pagesIn(const QDialog &dialog)
{
    QStringList titles;
    const auto *list = dialog.findChild<QListWidget *>(u"pages"_s);
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            titles.append(list->item(row)->text());
    }
    return titles;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChangedOnSeveralPagesIsOneStep()
    {
        SettingsRoom room;

        room.setNumber(u"soon"_s, 6);
        room.setNumber(u"loose-days"_s, 10);
        room.setNumber(u"publish-days"_s, 7);
        room.write(u"letterhead"_s, u"Ministerie"_s);
        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(urgencyThresholds(room.bank())->soonMonths, 6);
        QCOMPARE(gapNorms(room.bank())->looseDays, 10);
        QCOMPARE(gapNorms(room.bank())->publishDays, 7);
        QCOMPARE(paperSettings(room.bank())->letterhead, u"Ministerie"_s);
        room.undo();
        QCOMPARE(urgencyThresholds(room.bank())->soonMonths, 3);
        QCOMPARE(*gapNorms(room.bank()), GapNorms());
        QCOMPARE(*paperSettings(room.bank()), PaperSettings());
    }

    void whoChangesNothingMakesNoStep()
    {
        SettingsRoom room;
        const auto before = room.bank().history().steps(1);

        const bool isSaved = room.save();

        QVERIFY(isSaved);
        QCOMPARE(room.bank().history().steps(1)->first().id, before->first().id);
    }

    void everyPageIsSeenWholeWhereTheScreenHasRoom()
    {
        SettingsRoom room;
        room.dialog.reject();
        SettingsDialog dialog({.appearance = room.appearance,
                               .settings = room.desk.settings(),
                               .language = u"nl"_s,
                               .workspace = &room.workspace},
                              nullptr);
        dialog.show();
        const int most = int(dialog.screen()->availableSize().height() * 0.9);
        auto &list = *dialog.findChild<QListWidget *>(u"pages"_s);

        for (int row = 0; row < list.count(); ++row) {
            list.setCurrentRow(row);
            QCoreApplication::processEvents();
            QWidget *area = dialog.findChild<QStackedWidget *>()->currentWidget();
            const auto &bar = *qobject_cast<QScrollArea *>(area)->verticalScrollBar();
            QVERIFY2(bar.maximum() == 0 || dialog.height() >= most, qPrintable(list.item(row)->text()));
        }
    }

    void everySettingGoesBackToItsDefault()
    {
        SettingsRoom room;
        QPushButton *back = room.defaultOf(u"Urgent within"_s);
        const bool isGreyAtFirst = !back->isEnabled();
        room.setNumber(u"soon"_s, 9);
        const bool isOffered = back->isEnabled();

        back->click();

        QVERIFY(isGreyAtFirst);
        QVERIFY(isOffered);
        QCOMPARE(room.part<QSpinBox>(u"soon"_s).value(), 3);
    }

    void whatCannotBeKeptBringsItsPageInSight()
    {
        SettingsRoom room;

        room.setNumber(u"strong"_s, 1);
        const bool isSaved = room.save();

        QVERIFY(!isSaved);
        QCOMPARE(room.pageInSight(), u"Overlap"_s);
    }

    void itOpensOnThePageWhereItWasLeft()
    {
        SettingsRoom room;
        room.dialog.showPage(u"print"_s);
        room.dialog.reject();

        SettingsDialog again({.appearance = room.appearance,
                              .settings = room.desk.settings(),
                              .language = u"en"_s,
                              .workspace = &room.workspace},
                             nullptr);

        QCOMPARE(again.findChild<QListWidget *>(u"pages"_s)->currentItem()->text(), u"Printing"_s);
    }

    void withoutABankThereIsWhatIsAboutTheComputer()
    {
        ComputerSettings computer;

        const SettingsDialog dialog(computer.place(), nullptr);

        QCOMPARE(pagesIn(dialog), (QStringList{u"General"_s, u"Saving and copies"_s, u"Keys"_s}));
    }

    void wordsFindTheSettingAndEnterGoesThere()
    {
        SettingsRoom room;
        auto &search = room.part<QLineEdit>(u"search"_s);
        search.setFocus();

        QTest::keyClicks(&search, u"letterhead"_s);
        const QStringList found = pagesIn(room.dialog);
        QTest::keyClick(&search, Qt::Key_Return);

        QCOMPARE(found, QStringList(u"Printing"_s));
        QVERIFY(room.dialog.isVisible());
        QCOMPARE(QApplication::focusWidget(), &room.part<QLineEdit>(u"letterhead"_s));
    }

    void wordsThatNoSettingHasAreTold()
    {
        SettingsRoom room;

        room.write(u"search"_s, u"zzz"_s);
        const QStringList found = pagesIn(room.dialog);
        room.write(u"search"_s, {});

        QVERIFY(found.isEmpty());
        QCOMPARE(pagesIn(room.dialog).size(), qsizetype(settingsPages().size()));
    }

    void bankThatCanOnlyBeReadShowsItsSettingsAndKeepsThem()
    {
        SettingsRoom room(Desk::Content::Nothing, OpenMode::ReadOnly);

        const bool isOpen = room.part<QSpinBox>(u"soon"_s).isEnabled();
        const bool isSaved = room.save();

        QVERIFY(!isOpen);
        QVERIFY(isSaved);
    }

    void onALowScreenTheSettingsScroll()
    {
        SettingsRoom room;
        room.dialog.reject();
        room.appearance.setTextSize(LargestTextSize);
        SettingsDialog dialog({.appearance = room.appearance,
                               .settings = room.desk.settings(),
                               .language = u"nl"_s,
                               .workspace = &room.workspace},
                              nullptr);

        show(dialog, {});

        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        QVERIFY(savePicture(dialog, u"settings-large"_s));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
