// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"
#include "jobs/overlapweights.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/lessonspage.h"
#include "widgets/paperview.h"

#include <QToolButton>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// In the bank of KIEM, in which pairs are reviewed.
struct LessonsRoom : TabRoom<LessonsPage>
{
    LessonsRoom()
        : TabRoom<LessonsPage>(Desk::Content::Example, u"KIEM"_s, systemClock())
    {
    }

    PaperView &paper() { return *tab->findChild<PaperView *>(); }

    QAction &action(int number) { return *tab->tabActions().record[number]; }

    void take(int number)
    {
        action(number).trigger();
        settle(workspace);
    }

    void review(int count, const QByteArray &name, OverlapState state, EvidenceName tie)
    {
        OverlapStore store(workspace.bank());
        for (int i = 0; i < count; ++i) {
            Overlap pair{.a = namedUid("a"_L1, name + QByteArray::number(i)),
                         .b = namedUid("b"_L1, name + QByteArray::number(i)),
                         .score = 60,
                         .parts = {{.name = PartName::Ties, .points = 60, .evidence = {{.name = tie}}}}};
            if (pair.b < pair.a)
                std::swap(pair.a, pair.b);
            if (!store.decide(pair, {.state = state, .reasonCode = DismissReason::AnderDoel}))
                qFatal("no verdict");
        }
        settle(workspace);
    }

    void reviewSome()
    {
        review(10, "right", OverlapState::Bevestigd, EvidenceName::Study);
        review(10, "wrong", OverlapState::Weggelegd, EvidenceName::Person);
    }

    double weightOfPeople() { return groundWeights(workspace.bank())->of(Ground::People); }
};

enum { Accept, SetBack, Ignore };

} // namespace

class TestLessonsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportCardFollowsTheVerdicts()
    {
        LessonsRoom room;

        room.review(3, "right", OverlapState::Bevestigd, EvidenceName::Study);

        QTRY_VERIFY(room.paper().toPlainText().contains(u"%)"_s));
    }

    void withoutProposalThereIsNothingToTakeOver()
    {
        LessonsRoom room;

        QVERIFY(!room.action(Accept).isEnabled());
        QVERIFY(!room.action(SetBack).isEnabled());
        QVERIFY(!room.action(Ignore).isEnabled());
    }

    void weightIsProposedAndCountsOnceItIsTakenOver()
    {
        LessonsRoom room;
        room.reviewSome();
        QTRY_VERIFY(room.action(Accept).isEnabled());
        QCOMPARE(room.weightOfPeople(), 1.0);

        room.take(Accept);

        QVERIFY(room.weightOfPeople() < 1);
        QTRY_VERIFY(!room.action(Accept).isEnabled());
        QVERIFY(room.action(SetBack).isEnabled());
    }

    void weightsAreSetBack()
    {
        LessonsRoom room;
        room.reviewSome();
        QTRY_VERIFY(room.action(Accept).isEnabled());
        room.take(Accept);
        QTRY_VERIFY(room.action(SetBack).isEnabled());

        room.take(SetBack);

        QCOMPARE(room.weightOfPeople(), 1.0);
        QTRY_VERIFY(!room.action(SetBack).isEnabled());
    }

    void pageHasNamesForWhoListens()
    {
        LessonsRoom room;

        QCOMPARE(test::complaintsAbout(*room.tab), QStringList());
    }
};

QTEST_MAIN(TestLessonsPage)
#include "tst_lessonspage.moc"
