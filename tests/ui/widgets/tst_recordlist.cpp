// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/grab.h"
#include "support/modelprobe.h"
#include "support/watchdog.h"
#include "support/widgetwalk.h"
#include "widgets/emptystate.h"
#include "widgets/recordlist.h"
#include "widgets/recordview.h"

#include <QContextMenuEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct Shelf
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
        Shelf shelf;
        const QList<qint64> ids = idsUpTo(1'000'000);
        show(shelf.list, {800, 400});
        Watchdog watchdog;

        watchdog.run([&] { shelf.model.showRows(*shelf.quarry.read(idsUpTo(100))); });
        watchdog.run([&] { shelf.model.showIds(ids); });
        shelf.view().setFocus();
        watchdog.run([&] { QTest::keyClick(&shelf.view(), Qt::Key_End, Qt::ControlModifier); });

        QCOMPARE(shelf.view().currentId(), 1'000'000);
        QVERIFY2(watchdog.isContent(), qPrintable(QString::number(watchdog.longestAbsence())));
    }

    void enterAndDoubleClickOpen()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(10));
        show(shelf.list, {800, 400});
        QSignalSpy opened(&shelf.view(), &RecordView::opened);
        shelf.view().select(4);

        QTest::keyClick(&shelf.view(), Qt::Key_Return);
        const QPoint third = shelf.view().visualRect(shelf.model.index(2, 0)).center();
        QTest::mouseClick(shelf.view().viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(shelf.view().viewport(), Qt::LeftButton, {}, third);

        QCOMPARE(opened.count(), 2);
        QCOMPARE(opened[0][0].toLongLong(), 4);
        QCOMPARE(opened[1][0].toLongLong(), 3);
    }

    void spaceAndF11ToggleThePreview()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(10));
        auto *preview = new QWidget;
        shelf.list.setPreview(preview);
        show(shelf.list, {800, 400});
        QVERIFY(preview->isVisible());

        QTest::keyClick(&shelf.view(), Qt::Key_Space);
        QVERIFY(!preview->isVisible());

        QTest::keyClick(&shelf.view(), Qt::Key_F11);
        QTRY_VERIFY(preview->isVisible());
    }

    void menuKeyAsksForTheMenuAtTheCurrentRow()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(10));
        show(shelf.list, {800, 400});
        shelf.view().select(4);
        QSignalSpy asked(&shelf.view(), &RecordView::menuAsked);

        QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(shelf.view().viewport(), &key);

        QCOMPARE(asked.count(), 1);
        const QPoint place = shelf.view().viewport()->mapFromGlobal(asked[0][0].toPoint());
        QCOMPARE(shelf.view().rowAt(place.y()), 3);
    }

    void severalAreSelectedFromTopToBottom()
    {
        Shelf shelf;
        shelf.model.showIds({30, 20, 10});
        show(shelf.list, {800, 400});
        shelf.view().select(10);

        QTest::keyClick(&shelf.view(), Qt::Key_Up, Qt::ShiftModifier);

        QCOMPARE(shelf.view().selectedIds(), (QList<qint64>{20, 10}));
    }

    void selectionSurvivesAFilter()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(1000));
        show(shelf.list, {800, 400});
        shelf.view().select(500);

        shelf.model.showIds({3, 500});

        QCOMPARE(shelf.view().currentId(), 500);
        QCOMPARE(shelf.view().selectedIds(), QList<qint64>{500});
    }

    void emptyListSaysWhatToDo()
    {
        Shelf shelf;
        shelf.list.setEmptyText(u"Nothing yet."_s, u"Import"_s);
        show(shelf.list, {800, 400});
        QSignalSpy asked(&shelf.list, &RecordList::emptyActionAsked);

        QVERIFY(shelf.message().isVisible());
        shelf.message().findChild<QPushButton *>()->click();
        QCOMPARE(asked.count(), 1);

        shelf.model.showIds(idsUpTo(3));
        QVERIFY(!shelf.message().isVisible());
    }

    void errorTakesThePlaceOfTheListUntilItCanBeRead()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(3));
        show(shelf.list, {800, 400});
        QSignalSpy retry(&shelf.list, &RecordList::retryAsked);

        shelf.list.showError({Error::Code::Damaged, {}});
        QVERIFY(shelf.message().isVisible());
        QVERIFY(shelf.message().sentence().startsWith(u"This file is damaged."));
        shelf.message().findChild<QPushButton *>()->click();
        QCOMPARE(retry.count(), 1);

        shelf.model.showIds(idsUpTo(4));
        QVERIFY(!shelf.message().isVisible());
    }

    void loadingIsSaidOnlyWhileThereIsNothing()
    {
        Shelf shelf;
        show(shelf.list, {800, 400});
        shelf.list.showLoading();
        QVERIFY(shelf.message().isVisible());

        shelf.model.showIds(idsUpTo(3));
        shelf.list.showLoading();

        QVERIFY(!shelf.message().isVisible());
    }

    void previewComesBackAsItWasLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"list.ini"_s), QSettings::IniFormat);
        {
            Shelf shelf;
            shelf.list.setPreview(new QWidget);
            shelf.list.remember(settings, u"pebbles"_s);
            shelf.list.showPreview(false);
        }

        Shelf shelf;
        shelf.list.setPreview(new QWidget);
        shelf.list.remember(settings, u"pebbles"_s);

        QVERIFY(!shelf.list.isPreviewShown());
    }

    void listPassesTheWalk()
    {
        Shelf shelf;
        shelf.model.showIds(idsUpTo(10));
        show(shelf.list, {800, 400});

        QCOMPARE(complaintsAbout(shelf.list), QStringList());
    }
};

QTEST_MAIN(TestRecordList)
#include "tst_recordlist.moc"
