// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/modelprobe.h"
#include "widgets/columnmemory.h"
#include "widgets/recordview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

/// A view with its memory, as a list has them.
struct Shelf
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
        Shelf shelf;

        QVERIFY(!shelf.header().isSectionHidden(0));
        QVERIFY(shelf.header().isSectionHidden(2));
    }

    void columnsComeBackAsTheyWereLeft()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
        {
            Shelf shelf;
            shelf.memory.remember(settings, QStringLiteral("pebbles"));
            shelf.header().moveSection(0, 1);
            shelf.header().resizeSection(0, 123);
            shelf.header().setSortIndicator(0, Qt::DescendingOrder);
        }

        Shelf shelf;
        shelf.memory.remember(settings, QStringLiteral("pebbles"));

        QCOMPARE(shelf.header().visualIndex(0), 1);
        QCOMPARE(shelf.header().sectionSize(0), 123);
        QCOMPARE(shelf.header().sortIndicatorSection(), 0);
        QCOMPARE(shelf.header().sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void menuShowsHidesAndResets()
    {
        Shelf shelf;
        QMenu menu;
        shelf.memory.fillMenu(menu);
        menu.actions().at(2)->trigger();
        QVERIFY(!shelf.header().isSectionHidden(2));

        shelf.memory.fillMenu(menu);
        menu.actions().constLast()->trigger();

        QVERIFY(shelf.header().isSectionHidden(2));
    }

    void lastColumnCannotBeHidden()
    {
        Shelf shelf;
        shelf.header().hideSection(0);
        QMenu menu;

        shelf.memory.fillMenu(menu);

        QVERIFY(!menu.actions().at(1)->isEnabled());
        QVERIFY(menu.actions().at(0)->isEnabled());
    }

    void settingsOfAnotherVersionAreNoObstacle()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("columns.ini")), QSettings::IniFormat);
        settings.beginWriteArray(QStringLiteral("pebbles"), 1);
        settings.setArrayIndex(0);
        settings.setValue("key", QStringLiteral("a column that is gone"));
        settings.endArray();

        Shelf shelf;
        shelf.memory.remember(settings, QStringLiteral("pebbles"));

        QVERIFY(!shelf.header().isSectionHidden(0));
    }
};

QTEST_MAIN(TestColumnMemory)
#include "tst_columnmemory.moc"
