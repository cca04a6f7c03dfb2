// SPDX-License-Identifier: EUPL-1.2
#include "model/overlapaction.h"
#include "model/studyquestionlink.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/pickdialog.h"
#include "tabs/reusepage.h"
#include "widgets/filterbar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int QuestionAt = 2;
constexpr int KnownAt = 3;

/// In the bank of KIEM, which holds the studies of every unit.
struct ReuseRoom : TabRoom<ReusePage>
{
    ReuseRoom()
        : TabRoom(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
    }
};

} // namespace

class TestReusePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsAQuestionAndWhatAnotherUnitHas()
    {
        ReuseRoom room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QVERIFY(room.rows() > 0);
        for (int row = 0; row < room.rows(); ++row) {
            QVERIFY2(room.cell(row, QuestionAt).contains(u"-VRG-"_s), qPrintable(room.cell(row, QuestionAt)));
            QVERIFY2(!room.cell(row, KnownAt).contains(u"-VRG-"_s), qPrintable(room.cell(row, KnownAt)));
        }
    }

    void clearingTheFiltersShowsNoOtherKindsOfPairs()
    {
        ReuseRoom room;
        const int before = room.rows();

        room.tab->findChild<FilterBar *>()->clear();
        settle(room.workspace);

        QVERIFY(room.rows() > before);
        for (int row = 0; row < room.rows(); ++row)
            QVERIFY(!room.cell(row, KnownAt).contains(u"-VRG-"_s));
    }

    void questionAndWhoHasItOrderTheList()
    {
        ReuseRoom room;
        for (const int column : {QuestionAt, KnownAt}) {
            room.view().sortByColumn(column, Qt::AscendingOrder);
            settle(room.workspace);

            QStringList codes;
            for (int row = 0; row < room.rows(); ++row)
                codes.append(room.cell(row, column).section(u' ', 0, 0));
            QVERIFY(codes.size() > 1);
            QVERIFY2(std::ranges::is_sorted(codes), qPrintable(codes.join(u'\n')));
        }
    }

    void f7ConfirmsAsAmongThePairs()
    {
        ReuseRoom room;
        const int before = room.rows();

        room.press(Qt::Key_F7);
        settle(room.workspace);
        const int confirmed = room.rows();
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(confirmed, before - 1);
        QCOMPARE(room.rows(), before);
    }

    void studyIsLinkedToTheQuestionAsFarAsItAnswersIt()
    {
        ReuseRoom room;
        QAction *link = nullptr;
        for (QAction *action : room.tab->actions()) {
            if (action->text().remove(u'&').startsWith(u"Link the study"_s))
                link = action;
        }
        QVERIFY(link);
        for (int row = 0; row < room.rows() && !link->isEnabled();
             ++row) { // the first may be about a project
            room.view().selectRow(row);
            settle(room.workspace);
        }
        QVERIFY(link->isEnabled());
        const qsizetype before = room.workspace.bank().records<StudyQuestionLink>().ids()->size();

        QVERIFY(answering<PickDialog>([&] { link->trigger(); }, [](PickDialog &dialog) { dialog.accept(); }));

        QCOMPARE(room.workspace.bank().records<StudyQuestionLink>().ids()->size(), before + 1);
    }

    void ctrlF8PutsTheProposalOnTheClipboardAndKeepsThatItWasSent()
    {
        ReuseRoom room;
        const QString question = room.cell(0, QuestionAt).section(u' ', 0, 0);
        const QString known = room.cell(0, KnownAt).section(u' ', 0, 0);
        const auto sent = [&] { return room.workspace.bank().records<OverlapAction>().all(); };
        const qsizetype before = sent()->size();

        room.press(Qt::Key_F8, Qt::ControlModifier);
        settle(room.workspace);

        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"- "_s + question), qPrintable(text));
        QVERIFY2(text.contains(u"- "_s + known), qPrintable(text));
        QCOMPARE(sent()->size(), before + 1);
        const auto actions = sent();
        QVERIFY(std::ranges::any_of(*actions, [&](const OverlapAction &action) {
            return action.what == u"Use %1 for %2?"_s.arg(known, question);
        }));
    }

    void everythingHasANameForWhoListens()
    {
        ReuseRoom room;

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }
};

QTEST_MAIN(TestReusePage)
#include "tst_reusepage.moc"
