// SPDX-License-Identifier: EUPL-1.2
#include "pictures/matrixview.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/matrixpage.h"
#include "tabs/overlaptab.h"
#include "tabs/pairspage.h"
#include "widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QTabBar>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// In the bank of KIEM, which holds the questions of every unit.
template <typename Page> struct KiemMatrix : TabRoom<Page>
{
    KiemMatrix()
        : TabRoom<Page>(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
    }

    MatrixView &picture() { return *this->tab->template findChild<MatrixView *>(); }
};

} // namespace

class TestMatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTwoUnitsHaveACell()
    {
        KiemMatrix<MatrixPage> room;

        QVERIFY(room.picture().isVisible());
        QVERIFY(room.picture().points().size() >= 20); // five units that each meet four others
    }

    void tableSaysTheSameAsTheMatrix()
    {
        KiemMatrix<MatrixPage> room;
        const qsizetype cells = room.picture().points().size();

        room.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(room.view().isVisible());
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(room.rows() * 2, int(cells)); // a row for what are two cells
        QVERIFY(room.cell(0, 2).toInt() > 0);
    }

    void enterListsThePairsOfTheCell()
    {
        KiemMatrix<OverlapTab> room;
        room.tab->showPage("matrix");
        settle(room.workspace);
        room.tab->focusContent();
        MatrixView &picture = room.picture();
        for (int point = 0; picture.points()[point].spoken.contains(u": 0 strong, 0 "_s); ++point)
            picture.setCurrent(point + 1);
        const QString heard = picture.points()[picture.current()].spoken;

        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QTabBar *>()->currentIndex(), 0);
        auto *pairs = room.tab->findChild<PairsPage *>();
        QAbstractItemModel *listed = pairs->findChild<RecordView *>()->model();
        QVERIFY2(heard.contains(u" %1 together"_s.arg(listed->rowCount())), qPrintable(heard));
    }

    void matrixIsCopiedAsATable()
    {
        KiemMatrix<MatrixPage> room;

        room.press(Qt::Key_C, Qt::ControlModifier);

        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(rows.size() >= 6);
        for (const QString &row : rows)
            QCOMPARE(row.count(u'\t'), rows.size() - 1);
    }

    void everythingHasANameForWhoListens()
    {
        KiemMatrix<MatrixPage> room;

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysWhatToDo()
    {
        TabRoom<MatrixPage> room(Desk::Content::Nothing);

        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
    }
};

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
