// SPDX-License-Identifier: EUPL-1.2
#include "pictures/drawnview.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/questionnetworkpage.h"
#include "widgets/emptystate.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// In the bank of KIEM, which holds the questions of every unit.
struct NetworkRoom : TabRoom<QuestionNetworkPage>
{
    NetworkRoom()
        : TabRoom<QuestionNetworkPage>(Desk::Content::Example, u"KIEM"_s, fixedClock(scenarioBegin()))
    {
    }

    DrawnView &picture() { return *tab->findChild<DrawnView *>(); }
    QString heard() { return picture().points()[picture().current()].spoken; }
    /// Of the question with the keyboard.
    QString code() { return heard().section(u',', 0, 0); }
};

} // namespace

class TestQuestionNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsFollowTheLines()
    {
        NetworkRoom room;
        int moves = 0;

        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
            const QString from = room.code();
            room.press(key);
            if (room.code() == from)
                continue;
            ++moves;
            QVERIFY2(room.heard().contains(from + u" ("_s), qPrintable(room.heard()));
        }

        QVERIFY(moves > 0);
    }

    void pageDownReachesEveryQuestion()
    {
        NetworkRoom room;
        QSet<QString> reached{room.code()};

        for (qsizetype step = 1; step < room.picture().points().size(); ++step) {
            room.press(Qt::Key_PageDown);
            reached.insert(room.code());
        }

        QCOMPARE(reached.size(), room.picture().points().size());
    }

    void overlapsOfTheQuestionStandBesideIt()
    {
        NetworkRoom room;

        const QString text = room.tab->findChild<PaperView *>()->toPlainText();

        QVERIFY(text.contains(room.code()));
        QVERIFY(text.contains(u"Overlaps with"_s));
    }

    void tableSaysTheSameAndStaysAtTheQuestion()
    {
        NetworkRoom room;
        room.press(Qt::Key_PageDown);
        const QString code = room.code();

        room.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        QVERIFY(room.view().isVisible());
        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int row = room.view().currentIndex().row();
        QVERIFY(room.cell(row, 2) == code || room.cell(row, 3) == code);
    }

    void onlyStrongOverlapsAreChosen()
    {
        NetworkRoom room;
        const int before = room.rows();

        room.tab->findChild<QComboBox *>()->setCurrentIndex(1);
        settle(room.workspace);

        QVERIFY(room.rows() > 0 && room.rows() < before);
        for (int row = 0; row < room.rows(); ++row)
            QCOMPARE(room.cell(row, 0), room.cell(0, 0));
    }

    void questionIsOpened()
    {
        NetworkRoom room;
        const QSignalSpy opened(&room.workspace, &Workspace::openAsked);

        room.tab->tabActions().record.first()->trigger();

        QCOMPARE(opened.size(), 1);
    }

    void previewKeepsRoomForItsWords()
    {
        NetworkRoom room;

        room.tab->resize(700, 400);
        QCoreApplication::processEvents();

        const auto *preview = room.tab->findChild<PaperView *>();
        QVERIFY(preview->width() >= 24 * preview->fontMetrics().horizontalAdvance(u'0'));
    }

    void everythingHasANameForWhoListens()
    {
        NetworkRoom room;

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }

    void emptyBankSaysSo()
    {
        TabRoom<QuestionNetworkPage> room(Desk::Content::Nothing);

        const auto *message = room.tab->findChild<EmptyState *>();
        QVERIFY(message && message->isVisible());
        QCOMPARE(room.tab->findChild<DrawnView *>()->points().size(), 0);
    }
};

QTEST_MAIN(TestQuestionNetworkPage)
#include "tst_questionnetworkpage.moc"
