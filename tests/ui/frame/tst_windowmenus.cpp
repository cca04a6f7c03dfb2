// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchfield.h"
#include "support/openwindow.h"
#include "tabs/externalbankspage.h"
#include "tabs/tab.h"
#include "tabs/tabs.h"
#include "widgets/recordview.h"
#include "widgets/tabrail.h"
#include "wording/textsize.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QStringList menusOf(const QMainWindow &window)
{
    QStringList titles;
    for (const QAction *menu : window.menuBar()->actions())
        titles.append(menu->text());
    return titles;
}

/// Every action below the menu bar, with its menu.
QList<std::pair<QString, QAction *>> entriesOf(QMenu &menu)
{
    QList<std::pair<QString, QAction *>> entries;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            entries += entriesOf(*action->menu());
        else if (!action->isSeparator())
            entries.append({menu.title(), action});
    }
    return entries;
}

} // namespace

/// The menus and the keys of spec 03, 3.0, as far as the rooms are built.
class TestWindowMenus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusHaveTheMnemonicsOfTheLanguage()
    {
        const QStringList dutch{u"&Bestand"_s, u"Be&werken"_s, u"Bee&ld"_s, u"&Ga naar"_s,
                                u"&Record"_s,  u"E&xtra"_s,    u"&Help"_s};
        const QStringList english{u"&File"_s,   u"&Edit"_s,  u"&View"_s, u"&Go"_s,
                                  u"&Record"_s, u"&Tools"_s, u"&Help"_s};

        QCOMPARE(menusOf(*OpenWindow(u"nl"_s).window), dutch);
        QCOMPARE(menusOf(*OpenWindow(u"en"_s).window), english);
    }

    void anotherLanguageBringsNoSecondToolBar()
    {
        OpenWindow open;
        open.openBank();

        Q_EMIT open.window->findChild<WindowMenus *>()->languageAsked(u"en"_s);

        QTRY_COMPARE(menusOf(*open.window).first(), u"&File"_s);
        QCOMPARE(open.window->findChildren<QToolBar *>().size(), 1);
    }

    void noTwoActionsHaveTheSameKeyAndNoKeyIsABareLetter()
    {
        OpenWindow open;
        open.openBank();

        QMap<QString, QString> owners;
        for (QAction *menu : open.window->menuBar()->actions()) {
            for (const auto &[title, action] : entriesOf(*menu->menu())) {
                for (const QKeySequence &key : action->shortcuts()) {
                    const QString name = key.toString();
                    QVERIFY2(!owners.contains(name), qPrintable(name + u": "_s + action->text()));
                    QVERIFY2(name.size() > 1, qPrintable(name));
                    owners.insert(name, action->text());
                }
            }
        }
        for (const char *key :
             {"Ctrl+O",   "Ctrl+Z",    "Ctrl+Y",   "Ctrl+F", "Ctrl+K", "Ctrl++",       "Ctrl+-",    "Ctrl+0",
              "Alt+Left", "Alt+Right", "Ctrl+2",   "Ctrl+4", "Ctrl+5", "Ctrl+PgDown",  "Ctrl+PgUp", "F3",
              "Shift+F3", "F6",        "Shift+F6", "Ctrl+,", "Ctrl+N", "Ctrl+Shift+N", "Ctrl+I",    "Ctrl+E",
              "Ctrl+D",   "Ctrl+B",    "Del",      "Ctrl+1", "Ctrl+L", "Ctrl+T",       "F1"})
            QVERIFY2(owners.contains(QString::fromLatin1(key)), key);
    }

    void ctrlAndADigitGoesToTheTabOfThatNumber()
    {
        OpenWindow open;
        open.openBank();

        open.press(Qt::Key_5, Qt::ControlModifier);
        const QString overlap = open.view().currentTabId();
        open.press(Qt::Key_2, Qt::ControlModifier);

        QCOMPARE(overlap, u"overlap"_s);
        QCOMPARE(open.view().currentTabId(), u"research"_s);
    }

    void pageKeysWalkTheTabsRoundAndRound()
    {
        OpenWindow open;
        open.openBank(u"today"_s);

        open.press(Qt::Key_PageUp, Qt::ControlModifier);
        const QString last = open.view().currentTabId();
        open.press(Qt::Key_PageDown, Qt::ControlModifier);

        QCOMPARE(last, QString::fromLatin1(tabs().back().id));
        QCOMPARE(open.view().currentTabId(), u"today"_s);
    }

    void theWindowOpensOnToday()
    {
        OpenWindow open;
        open.openFile(open.desk.path());

        QCOMPARE(open.view().currentTabId(), u"today"_s);
    }

    void backAndForwardGoThroughWhatWasSeen()
    {
        OpenWindow open;
        open.openBank();
        open.press(Qt::Key_4, Qt::ControlModifier);
        open.press(Qt::Key_5, Qt::ControlModifier);

        open.press(Qt::Key_Left, Qt::AltModifier);
        const QString back = open.view().currentTabId();
        open.press(Qt::Key_Right, Qt::AltModifier);

        QCOMPARE(back, u"questions"_s);
        QCOMPARE(open.view().currentTabId(), u"overlap"_s);
    }

    void f6WalksThePanesAndComesBack()
    {
        OpenWindow open;
        open.openBank();
        open.view().currentTab().focusContent();
        const QWidget *list = QApplication::focusWidget();

        open.press(Qt::Key_F6);
        const bool isElsewhere = QApplication::focusWidget() != list;
        open.press(Qt::Key_F6, Qt::ShiftModifier);

        QVERIFY(isElsewhere);
        QCOMPARE(QApplication::focusWidget(), list);
    }

    void f3GoesToTheNextHitAndBack()
    {
        OpenWindow open;
        open.openBank();
        auto &list = *open.view().currentTab().findChild<RecordView *>();
        const qint64 first = list.currentId();

        open.press(Qt::Key_F3);
        const qint64 second = list.currentId();
        open.press(Qt::Key_F3, Qt::ShiftModifier);

        QVERIFY(second != first);
        QCOMPARE(list.currentId(), first);
    }

    void textGrowsShrinksAndComesBackToNormal()
    {
        OpenWindow open;
        open.openBank();

        open.press(Qt::Key_Plus, Qt::ControlModifier);
        const int larger = open.appearance.textSize();
        open.press(Qt::Key_Minus, Qt::ControlModifier);
        open.press(Qt::Key_Minus, Qt::ControlModifier);
        const int smaller = open.appearance.textSize();
        open.press(Qt::Key_0, Qt::ControlModifier);

        QVERIFY(larger > NormalTextSize);
        QVERIFY(smaller < NormalTextSize);
        QCOMPARE(open.appearance.textSize(), NormalTextSize);
    }

    void undoInTheMenuSaysWhatItWouldTakeBack()
    {
        OpenWindow open(u"nl"_s, Desk::Content::Nothing);
        open.openBank();
        open.view().currentTab().tabActions().create->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Wonen"_s);
        open.press(Qt::Key_S, Qt::ControlModifier);

        QMenu &edit = *open.window->menuBar()->actions().at(1)->menu();
        Q_EMIT edit.aboutToShow();

        QVERIFY2(edit.actions().first()->text().contains(u"Wonen"_s),
                 qPrintable(edit.actions().first()->text()));
    }

    void openCountIsSpokenWithTheTab()
    {
        OpenWindow open;
        open.openBank();
        const auto &rail = *open.window->findChild<TabRail *>();
        const int overlap = tabCalled(u"overlap"_s)->number - 1;

        QTRY_VERIFY(rail.item(overlap)->data(Qt::AccessibleTextRole).toString().contains(u"nieuw"_s));
    }

    void everyKindOfRecordCanBeMadeFromTheButton()
    {
        OpenWindow open;
        open.openBank();
        QMenu *kinds = nullptr;
        for (const QToolButton *button : open.window->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Nieuw"_s)
                kinds = button->menu();
        }
        QVERIFY(kinds);

        Q_EMIT kinds->aboutToShow();
        kinds->actions().last()->trigger();
        open.settle();

        QVERIFY(kinds->actions().size() > 6);
        QCOMPARE(open.view().currentTabId(), u"network"_s);
    }

    void otherBanksAreInTheMenuBesideTheCollections()
    {
        OpenWindow open;
        open.openBank(u"today"_s);

        const auto actions = open.window->findChildren<QAction *>();
        const auto entry = std::ranges::find(actions, u"&Andere kennisbanken"_s, &QAction::text);
        QVERIFY(entry != actions.end());
        (*entry)->trigger();
        open.settle();

        const auto *page = open.window->findChild<ExternalBanksPage *>();
        QVERIFY(page && page->isVisible());
    }

    void keyThatTheUserChoseDoesWhatTheUsualOneDid()
    {
        OpenWindow open;
        keepKeys(open.desk.settings(), {{u"search"_s, u"Zoeken"_s, {}, {QKeySequence(u"Ctrl+G"_s)}}});
        open.makeWindow();
        open.openBank();

        open.press(Qt::Key_K, Qt::ControlModifier);
        const bool isFoundByTheUsual = open.window->searchField().hasFocus();
        open.press(Qt::Key_G, Qt::ControlModifier);

        QVERIFY(!isFoundByTheUsual);
        QVERIFY(open.window->searchField().hasFocus());
        QVERIFY(open.window->searchField().placeholderText().contains(u"Ctrl+G"_s));
    }

    void everyCommandThatCanHaveAnotherKeyIsKnownByItsOwnName()
    {
        OpenWindow open;
        open.openBank();
        const auto *menus = open.window->findChild<WindowMenus *>();

        QSet<QString> ids;
        for (const ShortKey &key : menus->keys()) {
            QVERIFY2(!key.name.isEmpty() && !key.name.contains(u'&'), qPrintable(key.id));
            ids.insert(key.id);
        }

        QCOMPARE(ids.size(), menus->keys().size());
        QVERIFY(ids.contains(u"search"_s) && ids.contains(u"tab_today"_s));
        QVERIFY(!menus->takenKeys().isEmpty());
    }

    void recordOfTheTabInSightIsMadeWithCtrlN()
    {
        OpenWindow open;
        open.openBank();
        open.press(Qt::Key_4, Qt::ControlModifier);

        open.press(Qt::Key_N, Qt::ControlModifier);

        QVERIFY(QApplication::focusWidget()->accessibleName().startsWith(u"Vraag"_s));
    }
};

QTEST_MAIN(TestWindowMenus)
#include "tst_windowmenus.moc"
