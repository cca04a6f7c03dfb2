// SPDX-License-Identifier: EUPL-1.2
#include "model/overlapaction.h"
#include "model/studyquestionlink.h"
#include "model/userecord.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/pickdialog.h"
#include "tabs/reusepage.h"
#include "tabs/usedialog.h"
#include "widgets/filterbar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
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
    QAction &actionCalled(const QString &start)
    {
        for (QAction *each : tab->actions()) {
            if (each->text().remove(u'&').startsWith(start))
                return *each;
        }
        qFatal("no action %s", qPrintable(start));
    }
    /// Makes the first row of that kind current, whatever its level and state.
    ShownOverlap select(OverlapKind kind)
    {
        tab->findChild<FilterBar *>()->setState({});
        settle(workspace);
        const OverlapStore store(workspace.bank());
        const auto ids = store.ids({.levels = {}, .kinds = {kind}});
        const auto lines = store.rows(ids->mid(0, 1));
        view().select(lines->first().id);
        settle(workspace);
        return lines->first();
    }
    ShownOverlap again(const ShownOverlap &shown)
    {
        return *OverlapStore(workspace.bank()).ofPair(shown.pair.a, shown.pair.b);
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
        (void)room.select(OverlapKind::VraagStudie);
        QAction &link = room.actionCalled(u"Link the study"_s);
        QVERIFY(link.isEnabled());
        const qsizetype before = room.workspace.bank().records<StudyQuestionLink>().ids()->size();

        QVERIFY(answering<PickDialog>([&] { link.trigger(); }, [](PickDialog &dialog) { dialog.accept(); }));

        QCOMPARE(room.workspace.bank().records<StudyQuestionLink>().ids()->size(), before + 1);
    }

    void projectIsLinkedToTheQuestionAtOnce()
    {
        ReuseRoom room;
        const ShownOverlap shown = room.select(OverlapKind::VraagProject);
        const Links links = room.workspace.bank().links();
        const auto areLinked = [&] {
            return links.from(shown.pair.a, LinkType::Question)->contains(shown.pair.b) ||
                   links.from(shown.pair.b, LinkType::Question)->contains(shown.pair.a);
        };
        const bool wereLinked = areLinked();

        room.actionCalled(u"Link the project"_s).trigger();
        settle(room.workspace);

        QVERIFY(!wereLinked);
        QVERIFY(areLinked());
        QCOMPARE(room.again(shown).state(), OverlapState::Bevestigd);
    }

    void f9AsksWhyItIsNotUsable()
    {
        ReuseRoom room;
        const ShownOverlap shown = room.select(OverlapKind::VraagStudie);
        room.tab->focusContent();

        const bool isAsked = answering<DecisionDialog>([&] { room.press(Qt::Key_F9); },
                                                       [](DecisionDialog &dialog) {
                                                           auto *reasons = dialog.findChild<QComboBox *>();
                                                           reasons->setCurrentIndex(
                                                               reasons->findText(u"We know it already"_s));
                                                           dialog.accept();
                                                       });
        settle(room.workspace);

        QVERIFY(isAsked);
        QVERIFY(room.actionCalled(u"Not usable"_s).shortcut() == QKeySequence(Qt::Key_F9));
        QCOMPARE(room.again(shown).state(), OverlapState::Weggelegd);
    }

    void useIsRecordedForTheUnitThatAsks()
    {
        ReuseRoom room;
        const ShownOverlap shown = room.select(OverlapKind::VraagStudie);
        const Headline question = shown.a.kind == Kind::KnowledgeQuestion ? shown.a : shown.b;
        const auto uses = [&] { return room.workspace.bank().records<UseRecord>().all(); };
        const qsizetype before = uses()->size();

        const bool isAsked = answering<UseDialog>([&] { room.actionCalled(u"Record use"_s).trigger(); },
                                                  [](UseDialog &dialog) { dialog.accept(); });
        settle(room.workspace);

        QVERIFY(isAsked);
        const auto after = uses();
        QCOMPARE(after->size(), before + 1);
        QVERIFY(std::ranges::any_of(*after, [&](const UseRecord &use) {
            return use.usingUnit == question.unit &&
                   (use.object == shown.pair.a || use.object == shown.pair.b);
        }));
        QCOMPARE(room.again(shown).state(), OverlapState::Bevestigd);
    }

    void useIsNotRecordedOfAProject()
    {
        ReuseRoom room;

        (void)room.select(OverlapKind::VraagProject);

        QVERIFY(!room.actionCalled(u"Record use"_s).isEnabled());
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
