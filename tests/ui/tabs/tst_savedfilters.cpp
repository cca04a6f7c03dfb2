// SPDX-License-Identifier: EUPL-1.2
#include "support/grab.h"
#include "support/openbank.h"
#include "tabs/filternamedialog.h"
#include "tabs/savedfilters.h"
#include "wording/language.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const FilterSpec type{u"type"_s, u"Soort"_s, {{u"report"_s, u"Rapport"_s}, {u"thesis"_s, u"Scriptie"_s}}};
const FilterState theses{.text = u"warmte"_s, .chosen = {{u"type"_s, {u"thesis"_s}}}};

/// A bar above a list of a bank, as a tab has it.
struct Room
{
    explicit Room(OpenMode mode = OpenMode::ReadWrite)
        : workspace(desk.open(mode), desk.settings())
    {
        addBar();
    }

    void addBar()
    {
        bar = std::make_unique<FilterBar>();
        bar->setFilters({type});
        new SavedFilters(workspace, *bar, "research");
        show(*bar, {1000, 48});
    }

    QToolButton *button(const QString &text)
    {
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// Saves what the bar asks, by keyboard.
    bool save(const QString &name)
    {
        return answering<FilterNameDialog>(
            [this] { QTest::keyClick(button(u"Save filter"_s), Qt::Key_Space); },
            [&](FilterNameDialog &dialog) { enter(dialog, name); });
    }

    static void enter(FilterNameDialog &dialog, const QString &name)
    {
        auto *edit = dialog.findChild<QLineEdit *>();
        edit->selectAll();
        QTest::keyClicks(edit, name);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    QMenu &menu()
    {
        QMenu *menu = button(u"Saved filters"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return *menu;
    }

    /// The entry of the menu, or of the submenu of that title.
    QAction *entry(const QString &text, const QString &submenu = {})
    {
        QList<QAction *> actions = menu().actions();
        for (QAction *action : std::as_const(actions)) {
            if (!submenu.isEmpty() && action->menu() && action->text().remove(u'&') == submenu)
                actions = action->menu()->actions();
        }
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }

    /// The entries with a tick before them.
    QStringList ticked()
    {
        QStringList ticked;
        const QList<QAction *> actions = menu().actions();
        for (const QAction *action : actions) {
            if (action->isChecked())
                ticked.append(action->text());
        }
        return ticked;
    }

    Desk desk{Desk::Content::Nothing};
    Workspace workspace;
    std::unique_ptr<FilterBar> bar;
};

} // namespace

class TestSavedFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void nothingSavedShowsNoMenu()
    {
        Room room;

        QVERIFY(!room.button(u"Saved filters"_s));
    }

    void savedFilterIsChosenAgainByItsName()
    {
        Room room;
        room.bar->setState(theses);

        QVERIFY(room.save(u"Scripties & warmte"_s));
        room.bar->clear();
        room.entry(u"Scripties && warmte"_s)->trigger();

        QCOMPARE(room.bar->state(), theses);
        QVERIFY(room.entry(u"Scripties && warmte"_s)->isChecked());
    }

    void ofFiltersThatAreAlikeOnlyTheOneThatWasChosenIsTicked()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));
        QVERIFY(room.save(u"Warmte"_s));
        QCOMPARE(room.ticked(), QStringList(u"Warmte"_s));

        room.entry(u"Scripties"_s)->trigger();
        QCOMPARE(room.ticked(), QStringList(u"Scripties"_s));

        room.bar->clear();
        QCOMPARE(room.ticked(), QStringList());
    }

    void menuOpensByKeyboard()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));
        room.bar->clear();
        QToolButton *button = room.button(u"Saved filters"_s);
        QTimer::singleShot(100, button, [button] {
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });

        QTest::keyClick(button, Qt::Key_Space);

        QTRY_COMPARE(room.bar->state(), theses);
    }

    void savedFilterIsThereWhenTheBankIsOpenedAgain()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));

        Workspace again(room.desk.open(OpenMode::ReadOnly), room.desk.settings());

        QCOMPARE(*KeptFilters(again.bank(), "research").names(), QStringList(u"Scripties"_s));
    }

    void filterGetsAnotherName()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));

        const bool isAsked =
            answering<FilterNameDialog>([&] { room.entry(u"Scripties"_s, u"Rename"_s)->trigger(); },
                                        [](FilterNameDialog &dialog) { Room::enter(dialog, u"Werk"_s); });

        QVERIFY(isAsked);
        QVERIFY(room.entry(u"Werk"_s));
        QVERIFY(!room.entry(u"Scripties"_s));
    }

    void removedFilterComesBackByUndo()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));

        room.entry(u"Scripties"_s, u"Remove"_s)->trigger();
        QVERIFY(!room.button(u"Saved filters"_s));

        room.workspace.undo();
        settle(room.workspace);
        QVERIFY(room.entry(u"Scripties"_s));
    }

    void nameMustBeGivenAndATakenOneIsTold()
    {
        FilterNameDialog dialog(FilterNameDialog::About::Save, {}, {u"Scripties"_s});
        show(dialog, {});
        auto *name = dialog.findChild<QLineEdit *>();

        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY(name->accessibleDescription().contains(u"Give the filter a name"_s));

        QTest::keyClicks(name, u"Scripties"_s);
        QVERIFY(name->accessibleDescription().contains(u"replaces it"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.name(), u"Scripties"_s);
    }

    void whatIsGoneFromTheBankIsTold()
    {
        Room room;
        room.bar->setState(theses);
        QVERIFY(room.save(u"Scripties"_s));
        room.bar->setChoices(u"type"_s, {{u"report"_s, u"Rapport"_s}});
        QSignalSpy said(&room.workspace, &Workspace::said);

        room.entry(u"Scripties"_s)->trigger();

        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().value<Message>().sentence.contains(u"Scripties"_s));
    }

    void bankThatCanOnlyBeReadOffersToChooseNotToSave()
    {
        Room room(OpenMode::ReadOnly);

        room.bar->setState(theses);

        QVERIFY(room.button(u"Clear filters"_s));
        QVERIFY(!room.button(u"Save filter"_s));
    }
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
