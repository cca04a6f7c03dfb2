// SPDX-License-Identifier: EUPL-1.2
#include "frame/historydialog.h"
#include "frame/trashdialog.h"
#include "model/study.h"
#include "support/openbank.h"
#include "widgets/emptystate.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// A bank with one study in the trash.
struct TrashRoom
{
    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};

    Uid throwAway()
    {
        Bank &bank = workspace.bank();
        const auto study = workspace.write({.act = u"make"_s, .kind = Kind::Study}, [&](Write &write) {
            Study made;
            made.title = u"Energiearmoede meten"_s;
            return bank.records<Study>().insert(write, made);
        });
        const auto removed = workspace.write({.act = u"remove"_s, .kind = Kind::Study}, [&](Write &write) {
            return bank.records<Study>().remove(write, *study);
        });
        if (!removed)
            qFatal("%s", qPrintable(removed.error().detail));
        return *study;
    }
};

void press(TrashDialog &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            button->click();
    }
}

int rowsOf(TrashDialog &dialog)
{
    return dialog.findChild<QTreeWidget *>()->topLevelItemCount();
}

} // namespace

class TestTrashDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTrashSaysSo()
    {
        TrashRoom room;
        TrashDialog dialog(room.workspace);
        dialog.show();
        settle(room.workspace);

        QVERIFY(dialog.findChild<EmptyState *>()->isVisible());
        QCOMPARE(dialog.findChild<EmptyState *>()->sentence(), u"The trash is empty."_s);
    }

    void puttingBackCanBeTakenBack()
    {
        TrashRoom room;
        const Uid study = room.throwAway();
        TrashDialog dialog(room.workspace);
        dialog.show();
        settle(room.workspace);
        const int before = rowsOf(dialog);

        press(dialog, u"&Put back"_s);
        settle(room.workspace);
        const int after = rowsOf(dialog);
        const bool isBack = !room.workspace.bank().records<Study>().get(study)->facts.deleted;
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(before, 1);
        QCOMPARE(after, 0);
        QVERIFY(isBack);
        QCOMPARE(rowsOf(dialog), 1);
    }

    void doubleClickShowsWhatHappenedAndPutsNothingBack()
    {
        TrashRoom room;
        room.throwAway();
        TrashDialog dialog(room.workspace);
        dialog.show();
        settle(room.workspace);
        auto &list = *dialog.findChild<QTreeWidget *>();

        const bool isShown =
            answering<HistoryDialog>([&] { Q_EMIT list.itemActivated(list.topLevelItem(0), 0); },
                                     [](HistoryDialog &history) { history.reject(); });

        QVERIFY(isShown);
        QCOMPARE(rowsOf(dialog), 1);
    }

    void menuOffersToPutBackAndToRemove()
    {
        TrashRoom room;
        room.throwAway();
        TrashDialog dialog(room.workspace);
        dialog.show();
        settle(room.workspace);
        auto &list = *dialog.findChild<QTreeWidget *>();
        QStringList offered;

        QTimer::singleShot(50, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>())
                offered.append(action->text());
            if (menu)
                menu->close();
        });
        Q_EMIT list.customContextMenuRequested({5, 5});

        QVERIFY(offered.contains(u"&Put back"_s));
        QVERIFY(offered.contains(u"&Remove for good…"_s));
    }

    void whatIsRemovedForGoodIsAskedFirst()
    {
        TrashRoom room;
        room.throwAway();
        TrashDialog dialog(room.workspace);
        dialog.show();
        settle(room.workspace);

        const bool isAsked = answering<QMessageBox>([&] { press(dialog, u"&Remove for good…"_s); },
                                                    [](QMessageBox &box) { box.reject(); });
        settle(room.workspace);
        const int kept = rowsOf(dialog);
        answering<QMessageBox>([&] { press(dialog, u"&Remove for good…"_s); },
                               [](QMessageBox &box) {
                                   for (auto *button : box.buttons()) {
                                       if (box.buttonRole(button) == QMessageBox::DestructiveRole)
                                           button->click();
                                   }
                               });
        settle(room.workspace);

        QVERIFY(isAsked);
        QCOMPARE(kept, 1);
        QCOMPARE(rowsOf(dialog), 0);
    }
};

QTEST_MAIN(TestTrashDialog)
#include "tst_trashdialog.moc"
