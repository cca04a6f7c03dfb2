// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/grab.h"
#include "support/modelprobe.h"
#include "widgets/columnmemory.h"
#include "widgets/recordview.h"
#include "wording/preferences.h"

#include <QHeaderView>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

/// A view with its memory, as a list has them.
struct Drawer
{
    Quarry quarry;
    RecordTableModel<Pebble> model{pebbleColumns(), quarry.load(), nullptr};
    RecordView view{model};
    ColumnMemory memory{view};

    QHeaderView &header() { return *view.horizontalHeader(); }
};

} // namespace

class TestColumnMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOnRequestAreHiddenAtFirst()
    {
        Drawer drawer;

        QVERIFY(!drawer.header().isSectionHidden(0));
        QVERIFY(drawer.header().isSectionHidden(2));
    }

    void columnsComeBackAsTheyWereLeft()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(QStringLiteral("columns.ini")));
        {
            Drawer drawer;
            drawer.memory.remember(settings, QStringLiteral("pebbles"));
            drawer.header().moveSection(0, 1);
            drawer.header().resizeSection(0, 123);
            drawer.header().setSortIndicator(0, Qt::DescendingOrder);
        }

        Drawer drawer;
        drawer.memory.remember(settings, QStringLiteral("pebbles"));

        QCOMPARE(drawer.header().visualIndex(0), 1);
        QCOMPARE(drawer.header().sectionSize(0), 123);
        QCOMPARE(drawer.header().sortIndicatorSection(), 0);
        QCOMPARE(drawer.header().sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void widthThatNobodyGaveIsNotKept()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(QStringLiteral("columns.ini")));
        Drawer drawer;
        drawer.memory.remember(settings, QStringLiteral("pebbles"));
        drawer.model.showIds(idsUpTo(20));

        show(drawer.view, {600, 300});
        drawer.header().moveSection(0, 1);
        drawer.header().moveSection(0, 1);

        QCOMPARE(settings.array("pebbles").value(0).value(QStringLiteral("width")), QVariant(0));
    }

    void menuShowsHidesAndResets()
    {
        Drawer drawer;
        QMenu menu;
        drawer.memory.fillMenu(menu);
        menu.actions().at(2)->trigger();
        QVERIFY(!drawer.header().isSectionHidden(2));

        drawer.memory.fillMenu(menu);
        menu.actions().constLast()->trigger();

        QVERIFY(drawer.header().isSectionHidden(2));
    }

    void columnThatYieldedForWantOfRoomIsNotForgotten()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(QStringLiteral("columns.ini")));
        Drawer drawer;
        drawer.header().showSection(2);
        drawer.memory.remember(settings, QStringLiteral("pebbles"));
        drawer.model.showIds(idsUpTo(20));
        show(drawer.view, {150, 300});
        QTRY_VERIFY(drawer.header().isSectionHidden(2));

        drawer.header().moveSection(0, 1); // which is kept

        const QVariantMap column = settings.array("pebbles").value(2);
        QCOMPARE(column.value(QStringLiteral("key")).toString(), QStringLiteral("twice"));
        QVERIFY(column.value(QStringLiteral("shown")).toBool());
    }

    void lastColumnCannotBeHidden()
    {
        Drawer drawer;
        drawer.header().hideSection(0);
        QMenu menu;

        drawer.memory.fillMenu(menu);

        QVERIFY(!menu.actions().at(1)->isEnabled());
        QVERIFY(menu.actions().at(0)->isEnabled());
    }

    void settingsOfAnotherVersionAreNoObstacle()
    {
        const QTemporaryDir folder;
        Preferences settings(folder.filePath(QStringLiteral("columns.ini")));
        settings.setArray("pebbles", {{{QStringLiteral("key"), QStringLiteral("a column that is gone")}}});

        Drawer drawer;
        drawer.memory.remember(settings, QStringLiteral("pebbles"));

        QVERIFY(!drawer.header().isSectionHidden(0));
    }
};

QTEST_MAIN(TestColumnMemory)
#include "tst_columnmemory.moc"
