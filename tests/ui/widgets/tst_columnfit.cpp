// SPDX-License-Identifier: EUPL-1.2
#include "models/recordtablemodel.h"
#include "support/grab.h"
#include "support/modelprobe.h"
#include "widgets/columnfit.h"
#include "widgets/recordview.h"

#include <QHeaderView>
#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

/// A view whose columns are fitted.
struct FittedShelf
{
    Quarry quarry;
    RecordTableModel<Pebble> model{pebbleColumns(), quarry.load(), nullptr};
    RecordView view{model};
    ColumnFit fit{view};

    QHeaderView &header() { return *view.horizontalHeader(); }
};

} // namespace

class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnIsAsWideAsWhatIsSeenOfIt()
    {
        FittedShelf shelf;
        shelf.header().showSection(2);
        const int most = shelf.header().sectionSize(2);
        shelf.model.showIds(idsUpTo(20));
        show(shelf.view, {600, 300});

        QTRY_VERIFY(shelf.header().sectionSize(2) < most);

        const QAbstractItemView &cells = shelf.view;
        QVERIFY(shelf.header().sectionSize(2) >= cells.sizeHintForColumn(2));
        QVERIFY(shelf.header().sectionSize(1) > 300); // the name takes what is left
    }

    void widthThatSomebodyGaveStays()
    {
        FittedShelf shelf;
        shelf.header().resizeSection(0, 123);
        shelf.model.showIds(idsUpTo(20));

        show(shelf.view, {600, 300});
        QTest::qWait(20);

        QCOMPARE(shelf.header().sectionSize(0), 123);
    }

    void whatIsHiddenAndShownAgainWasGivenNoWidth()
    {
        FittedShelf shelf;

        shelf.header().hideSection(0);
        shelf.header().showSection(0);

        QVERIFY(!shelf.fit.isGiven(0));
    }

    void emptyListKeepsItsWidths()
    {
        FittedShelf shelf;
        const int most = shelf.header().sectionSize(0);

        show(shelf.view, {600, 300});
        QTest::qWait(20);

        QCOMPARE(shelf.header().sectionSize(0), most);
    }
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
