// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/grab.h"
#include "support/modelprobe.h"
#include "support/watchdog.h"
#include "support/widgetwalk.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"
#include "wording/preferences.h"

#include <QContextMenuEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Drawer
{
    Quarry quarry;
    RecordTableModel<Pebble> model{pebbleColumns(), quarry.load(), nullptr};
    RecordList list{model};

    RecordView &view() { return list.view(); }
    const EmptyState &message() { return *list.findChild<EmptyState *>(); }
};

} // namespace

class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastOfAMillionRowsIsThereWithoutWaiting()
    {
        Drawer drawer;
        const QList<qint64> ids = idsUpTo(1'000'000);
        show(drawer.list, {800, 400});
        Watchdog watchdog;

        watchdog.run([&] { drawer.model.showRows(*drawer.quarry.read(idsUpTo(100))); });
        watchdog.run([&] { drawer.model.showIds(ids); });
        QVERIFY(watchdog.watchUntil([&] { return drawer.model.rowCount() == 1'000'000; }));
        drawer.view().setFocus();
        watchdog.run([&] { QTest::keyClick(&drawer.view(), Qt::Key_End, Qt::ControlModifier); });

        QCOMPARE(drawer.view().currentId(), 1'000'000);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void enterAndDoubleClickOpen()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(10));
        show(drawer.list, {800, 400});
        QSignalSpy opened(&drawer.view(), &RecordView::opened);
        drawer.view().select(4);

        QTest::keyClick(&drawer.view(), Qt::Key_Return);
        const QPoint third = drawer.view().visualRect(drawer.model.index(2, 0)).center();
        QTest::mouseClick(drawer.view().viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(drawer.view().viewport(), Qt::LeftButton, {}, third);

        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toLongLong(), 4);
        QCOMPARE(opened[1][0].toLongLong(), 3);
    }

    void spaceAndF11ToggleThePreview()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(10));
        auto *preview = new QWidget;
        drawer.list.setPreview(preview);
        show(drawer.list, {800, 400});
        QVERIFY(preview->isVisible());

        QTest::keyClick(&drawer.view(), Qt::Key_Space);
        QVERIFY(!preview->isVisible());

        QTest::keyClick(&drawer.view(), Qt::Key_F11);
        QTRY_VERIFY(preview->isVisible());
    }

    void menuKeyAsksForTheMenuAtTheCurrentRow()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(10));
        show(drawer.list, {800, 400});
        drawer.view().select(4);
        QSignalSpy asked(&drawer.view(), &RecordView::menuAsked);

        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(drawer.view().viewport(), &key);

        QCOMPARE(asked.count(), 1);
        const QPoint place = drawer.view().viewport()->mapFromGlobal(asked[0][0].toPoint());
        QCOMPARE(drawer.view().rowAt(place.y()), 3);
    }

    void severalAreSelectedFromTopToBottom()
    {
        Drawer drawer;
        drawer.model.showIds({30, 20, 10});
        show(drawer.list, {800, 400});
        drawer.view().select(10);

        QTest::keyClick(&drawer.view(), Qt::Key_Up, Qt::ShiftModifier);

        QCOMPARE(drawer.view().selectedIds(), (QList<qint64>{20, 10}));
    }

    void selectionSurvivesAFilter()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(1000));
        show(drawer.list, {800, 400});
        drawer.view().select(500);

        drawer.model.showIds({3, 500});

        QCOMPARE(drawer.view().currentId(), 500);
        QCOMPARE(drawer.view().selectedIds(), QList<qint64>{500});
    }

    void emptyListSaysWhatToDo()
    {
        Drawer drawer;
        drawer.list.setEmptyText(u"Nothing yet."_s, u"Import"_s);
        show(drawer.list, {800, 400});
        QSignalSpy asked(&drawer.list, &RecordList::emptyActionAsked);

        QVERIFY(drawer.message().isVisible());
        drawer.message().findChild<QPushButton *>()->click();
        QCOMPARE(asked.count(), 1);

        drawer.model.showIds(idsUpTo(3));
        QVERIFY(!drawer.message().isVisible());
    }

    void filtersThatHideEverythingAreCleared()
    {
        Drawer drawer;
        drawer.list.setEmptyText(u"Nothing yet."_s, u"Import"_s);
        drawer.list.filterBar().setState({.text = u"zeppelin"_s});
        show(drawer.list, {800, 400});
        QSignalSpy asked(&drawer.list, &RecordList::emptyActionAsked);

        drawer.list.filterBar().setCount(0, 84);
        drawer.model.showIds({});
        QCOMPARE(drawer.message().sentence(), u"There is nothing here that fits these filters."_s);
        drawer.message().findChild<QPushButton *>()->click();

        QVERIFY(drawer.list.filterBar().state().isEmpty());
        QCOMPARE(asked.count(), 0);
    }

    void errorTakesThePlaceOfTheListUntilItCanBeRead()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(3));
        show(drawer.list, {800, 400});
        QSignalSpy retry(&drawer.list, &RecordList::retryAsked);

        drawer.list.showError({Error::Code::Damaged, {}});
        QVERIFY(drawer.message().isVisible());
        QVERIFY(drawer.message().sentence().startsWith(u"This file is damaged."));
        drawer.message().findChild<QPushButton *>()->click();
        QCOMPARE(retry.count(), 1);

        drawer.model.showIds(idsUpTo(4));
        QVERIFY(!drawer.message().isVisible());
    }

    void loadingIsSaidOnlyWhileThereIsNothing()
    {
        Drawer drawer;
        show(drawer.list, {800, 400});
        drawer.list.showLoading();
        QVERIFY(!drawer.message().isVisible()); // most lists are there before anybody could read it
        QTRY_VERIFY(drawer.message().isVisible());
        QVERIFY(!drawer.message().sentence().isEmpty());

        drawer.model.showIds(idsUpTo(3));
        drawer.list.showLoading();

        QVERIFY(!drawer.message().isVisible());
    }

    void keyboardStaysWithAListThatTakesLong()
    {
        Drawer drawer;
        show(drawer.list, {800, 400});
        drawer.list.showLoading();
        drawer.list.focusContent();
        QTRY_VERIFY(drawer.message().isVisible());

        drawer.model.showIds(idsUpTo(3));

        QVERIFY(drawer.list.window()->focusWidget() == &drawer.view());
    }

    void emptyListSaysSoAtOnceWhenItIsRead()
    {
        Drawer drawer;
        drawer.list.setEmptyText(u"No pebbles yet."_s, u"New pebble"_s);
        show(drawer.list, {800, 400});
        drawer.list.showLoading();
        drawer.list.focusContent();
        QVERIFY(drawer.list.window()->focusWidget() == &drawer.view());

        drawer.model.showIds({});

        QVERIFY(drawer.message().isVisible());
        QCOMPARE(drawer.message().sentence(), u"No pebbles yet."_s);
        const QWidget *focus = drawer.list.window()->focusWidget();
        QVERIFY(focus == &drawer.message() || drawer.message().isAncestorOf(focus));
    }

    void previewComesBackAsItWasLeft()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(u"list.ini"_s));
        {
            Drawer drawer;
            drawer.list.setPreview(new QWidget);
            drawer.list.remember(settings, u"pebbles"_s);
            drawer.list.showPreview(false);
        }

        Drawer drawer;
        drawer.list.setPreview(new QWidget);
        drawer.list.remember(settings, u"pebbles"_s);

        QVERIFY(!drawer.list.isPreviewShown());
    }

    void listPassesTheWalk()
    {
        Drawer drawer;
        drawer.model.showIds(idsUpTo(10));
        show(drawer.list, {800, 400});

        QCOMPARE(complaintsAbout(drawer.list), QStringList());
    }
};

QTEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"
