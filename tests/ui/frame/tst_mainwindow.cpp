// SPDX-License-Identifier: EUPL-1.2
#include "model/person.h"
#include "support/openwindow.h"
#include "support/widgetwalk.h"
#include "tabs/tab.h"
#include "widgets/recordview.h"
#include "widgets/tabrail.h"
#include "wording/textsize.h"
#include "workspace/settingkeys.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bankThatIsOpenElsewhereCanOnlyBeRead()
    {
        OpenWindow open;
        BankLock elsewhere(open.desk.path());
        QVERIFY(elsewhere.take());

        open.openBank();

        QVERIFY(open.view().workspace().isReadOnly());
        QVERIFY(open.window->windowTitle().contains(u"alleen lezen"_s));
    }

    void bankIsFreeAgainWhenTheWindowIsGone()
    {
        OpenWindow open;
        open.openBank();
        BankLock later(open.desk.path());
        const bool isTakenAtFirst = !later.take();

        open.window.reset();

        QVERIFY(isTakenAtFirst);
        QVERIFY(later.take());
    }

    void fileThatIsNoBankIsRefusedInWordsAndStaysAsItWas()
    {
        OpenWindow open;
        const QString path = open.desk.file(u"brief.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Beste collega") > 0);
        file.close();

        const bool isRefused = answering<QMessageBox>([&] { open.window->openFile(path); },
                                                      [](QMessageBox &box) { box.reject(); });

        QVERIFY(isRefused);
        QVERIFY(!open.window->bankView());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "Beste collega");
    }

    void closingInTheMiddleOfAnEditAsksAndTheUserMayStay()
    {
        OpenWindow open;
        open.openBank();
        open.view().currentTab().tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Half af"_s);

        const bool isAsked = answering<QMessageBox>(
            [&] { open.window->close(); }, [](QMessageBox &box) { QTest::keyClick(&box, Qt::Key_Escape); });

        QVERIFY(isAsked);
        QVERIFY(open.window->isVisible());
    }

    void savedWorkIsThereWhenTheBankIsOpenedAgain()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        open.view().currentTab().tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Wonen boven winkels"_s);
        open.press(Qt::Key_S, Qt::ControlModifier);
        open.window->close();

        open.window = std::make_unique<MainWindow>(open.appearance, open.desk.settings());
        open.openBank();

        QCOMPARE(open.view().currentTab().findChild<RecordView *>()->model()->rowCount(), 1);
        QVERIFY(open.view().workspace().bank().history().undoState()->undo.has_value());
    }

    void textThatWasNotSavedIsOfferedAfterACrash()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        open.view().currentTab().tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Bijna klaar"_s);
        auto *pause = open.window->findChild<QTimer *>(u"unsaved"_s);
        QVERIFY(pause && pause->isActive());
        QMetaObject::invokeMethod(pause, "timeout"); // ten seconds passed
        open.window.reset();                         // and the program went down

        open.window = std::make_unique<MainWindow>(open.appearance, open.desk.settings());
        open.openBank();
        auto *offer = open.window->findChild<QPushButton *>(u"result-action"_s);
        QVERIFY(offer && offer->isVisible());
        offer->click(); // opens the record
        offer->click(); // puts the text back
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Bijna klaar"_s);
    }

    void textOfAPersonThatWasNotSavedComesBackOnThePageOfPersons()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        Person typed;
        typed.family = u"Akkerman"_s;
        Workspace &workspace = open.view().workspace();
        workspace.unsavedTexts().keep({Kind::Person, {}, valuesOf(typed), workspace.bank().now()});
        open.window.reset(); // the program went down

        open.window = std::make_unique<MainWindow>(open.appearance, open.desk.settings());
        open.openBank();
        auto *offer = open.window->findChild<QPushButton *>(u"result-action"_s);
        QVERIFY(offer && offer->isVisible());
        offer->click(); // begins a person
        offer->click(); // puts the text back

        QCOMPARE(open.view().currentTabId(), u"network"_s);
        const QList<QLineEdit *> fields = open.view().currentTab().findChildren<QLineEdit *>();
        QVERIFY(std::ranges::any_of(fields, [](const QLineEdit *field) {
            return field->isVisible() && field->text() == u"Akkerman"_s;
        }));
    }

    void tabsOnTopAreChosenInTheMenuAndRemembered()
    {
        OpenWindow open;
        open.openBank();

        open.appearance.setTabSide(TabSide::Top);
        QCoreApplication::processEvents();
        const auto *rail = open.view().findChild<TabRail *>();
        const auto *content = &open.view().currentTab();

        QVERIFY(rail->mapTo(open.window.get(), QPoint()).y() <
                content->mapTo(open.window.get(), QPoint()).y());
        QCOMPARE(rail->width(), open.view().width());
        QCOMPARE(open.desk.settings().value(settingkey::TabSide).toInt(), int(TabSide::Top));
        savePicture(*open.window, u"window-tabs-on-top"_s);
    }

    void tabsOnTopAreNamedAndWholeInLargeTextAndANarrowWindow()
    {
        OpenWindow open;
        open.appearance.setTextSize(LargestTextSize);
        open.appearance.setTabSide(TabSide::Top);
        open.openBank();
        open.window->resize(open.window->minimumSize());
        QCoreApplication::processEvents();

        const QStringList complaints = complaintsAbout(*open.window);

        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
        savePicture(*open.window, u"window-tabs-on-top-large"_s);
    }

    void arrowsWalkTheTabsOnTop()
    {
        OpenWindow open;
        open.appearance.setTabSide(TabSide::Top);
        open.openBank();
        open.view().findChild<TabRail *>()->setFocus();
        const QString first = open.view().currentTabId();

        open.press(Qt::Key_Right);
        const QString second = open.view().currentTabId();
        open.press(Qt::Key_Left);

        QVERIFY(first != second);
        QCOMPARE(open.view().currentTabId(), first);
    }

    void columnsAndPlaceOfTheWindowAreRemembered()
    {
        OpenWindow open;
        open.openBank();
        open.view().goToTab(u"research"_s);
        open.view().currentTab().findChild<RecordView *>()->horizontalHeader()->resizeSection(0, 177);
        open.window->resize(1300, 820);
        open.window->close();

        open.window = std::make_unique<MainWindow>(open.appearance, open.desk.settings());
        open.openFile(open.desk.path());
        open.window->QWidget::show();
        open.settle();
        open.view().goToTab(u"research"_s);

        QCOMPARE(open.view().currentTab().findChild<RecordView *>()->horizontalHeader()->sectionSize(0), 177);
        QCOMPARE(open.window->size(), QSize(1300, 820));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
