// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapjob.h"
#include "jobs/overlapmatrix.h"
#include "jobs/overlapstore.h"
#include "model/knowledgequestion.h"
#include "pictures/matrixview.h"
#include "support/testbank.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/matrixpage.h"
#include "tabs/overlaptab.h"
#include "tabs/pairspage.h"
#include "widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QTabBar>
#include <QToolButton>

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

QAction *actionInside(KiemMatrix<MatrixPage> &room)
{
    for (QAction *action : room.tab->tabActions().record) {
        if (action && action->text() == u"Also &inside one unit"_s)
            return action;
    }
    return nullptr;
}

void compareInside(KiemMatrix<MatrixPage> &room)
{
    Bank &bank = room.workspace.bank();
    QVERIFY_RESULT(bank.write({.act = u"settings"_s}, [&](Write &write) {
        return keepOverlapScope(bank, write, UnitScope::AlsoWithinUnit);
    }));
    settle(room.workspace);
}

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
        QVERIFY2(heard.contains(u" %1 strong"_s.arg(listed->rowCount())), qPrintable(heard));
    }

    void cellOfWhatWasAgreedListsThatAndNothingElse()
    {
        KiemMatrix<OverlapTab> room;
        const OverlapStore store(room.workspace.bank());
        const auto weak = store.ids({.levels = {OverlapLevel::Weak}, .kinds = {OverlapKind::VraagVraag}});
        const ShownOverlap agreed = store.rows(weak->mid(0, 1))->first();
        QVERIFY_RESULT(
            OverlapStore(room.workspace.bank()).decide(agreed.pair, {.state = OverlapState::Actie}));
        settle(room.workspace);
        room.tab->showPage("matrix");
        settle(room.workspace);
        room.tab->findChild<MatrixPage *>()->findChild<QComboBox *>()->setCurrentIndex(
            int(MatrixMeasure::Agreed));
        room.tab->focusContent();
        MatrixView &picture = room.picture();
        for (int point = 0; !picture.points()[point].spoken.contains(u" 1 agreed"_s); ++point)
            picture.setCurrent(point + 1);

        room.press(Qt::Key_Return);
        settle(room.workspace);

        auto *listed = room.tab->findChild<PairsPage *>()->findChild<RecordView *>();
        QCOMPARE(listed->model()->rowCount(), 1);
        QCOMPARE(listed->currentId(), agreed.id);
    }

    void cellStaysWithItsUnitsWhenOthersComeBetween()
    {
        KiemMatrix<MatrixPage> room;
        compareInside(room);
        MatrixView &picture = room.picture();
        picture.setCurrent(int(picture.points().size()) - 1);
        const QString before = picture.points()[picture.current()].spoken;

        actionInside(room)->trigger();

        QCOMPARE(picture.points().size(), 25);
        QCOMPARE(picture.points()[picture.current()].spoken, before);
    }

    void whatIsNotComparedInsideAUnitIsNotOffered()
    {
        KiemMatrix<MatrixPage> room;

        QVERIFY(!actionInside(room)->isEnabled());
        QVERIFY(actionInside(room)->toolTip().contains(u"nothing is compared"));

        compareInside(room);
        QVERIFY(actionInside(room)->isEnabled());
    }

    void matrixOfABankThatBecomesEmptySaysSo()
    {
        KiemMatrix<MatrixPage> room;
        room.picture().setCurrent(int(room.picture().points().size()) - 1);

        Bank &bank = room.workspace.bank();
        for (const KnowledgeQuestion &question : *bank.records<KnowledgeQuestion>().all())
            QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(bank, question.uid));
        settle(room.workspace);

        QVERIFY(room.tab->findChild<EmptyState *>()->isVisible());
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

    void barBreaksRatherThanThatAButtonIsCut()
    {
        KiemMatrix<MatrixPage> room;

        room.tab->resize(420, 500);
        QCoreApplication::processEvents();

        for (const QToolButton *button : room.tab->findChildren<QToolButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
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
