// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaplessons.h"
#include "jobs/overlapstore.h"
#include "jobs/overlapweights.h"
#include "model/concept.h"
#include "support/testbank.h"
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

    /// Twice set aside for the same word, which both questions really have.
    void dismissForTheSameWord()
    {
        const OverlapStore store(workspace.bank());
        const auto pairs = store.rows(*store.ids({.kinds = {OverlapKind::VraagVraag}}));
        QHash<QString, QList<Overlap>> byWord;
        for (const ShownOverlap &shown : *pairs) {
            for (const OverlapPart &part : shown.pair.parts) {
                for (const Evidence &evidence : part.evidence) {
                    QList<Overlap> &found = byWord[evidence.label];
                    const bool isKnown = !found.isEmpty() && found.constLast().b == shown.pair.b &&
                                         found.constLast().a == shown.pair.a;
                    if (evidence.name == EvidenceName::Word && !isKnown)
                        found.append(shown.pair);
                }
            }
        }
        const auto twice = std::ranges::find_if(byWord, [](const auto &found) { return found.size() >= 2; });
        if (twice == byWord.end())
            qFatal("no word that two pairs share");
        for (const Overlap &pair : std::as_const(*twice))
            dismiss(pair, DismissReason::ZelfdeWoord);
        settle(workspace);
    }

    /// Three times set aside as too general, with one concept in common.
    Uid dismissAsTooGeneral()
    {
        const Uid subject =
            test::insert(workspace.bank(), Concept{.prefNl = u"alles"_s, .scheme = u"wonen"_s});
        for (const char *name : {"one", "two", "three"}) {
            Overlap pair{.a = namedUid("a"_L1, name),
                         .b = namedUid("b"_L1, name),
                         .parts = {{.name = PartName::Concepts,
                                    .evidence = {{.name = EvidenceName::Concept, .uid = subject}}}}};
            if (pair.b < pair.a)
                std::swap(pair.a, pair.b);
            dismiss(pair, DismissReason::TeAlgemeen);
        }
        settle(workspace);
        return subject;
    }

    void dismiss(const Overlap &pair, DismissReason reason)
    {
        if (!OverlapStore(workspace.bank())
                 .decide(pair, {.state = OverlapState::Weggelegd, .reasonCode = reason}))
            qFatal("no verdict");
    }

    double weightOfPeople() { return groundWeights(workspace.bank())->of(Ground::People); }
};

enum { Accept, SetBack, Ignore, General };

} // namespace

class TestLessonsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportCardFollowsTheVerdicts()
    {
        LessonsRoom room;

        room.review(3, "right", OverlapState::Bevestigd, EvidenceName::Study);

        QTRY_VERIFY(room.paper().toPlainText().contains(u"too few to say whether this level"_s));
    }

    void withoutProposalThereIsNothingToTakeOver()
    {
        LessonsRoom room;

        QVERIFY(!room.action(Accept).isEnabled());
        QVERIFY(!room.action(SetBack).isEnabled());
        QVERIFY(!room.action(Ignore).isEnabled());
        QVERIFY(!room.action(General).isEnabled());
    }

    void proposedWordsCountNoMoreUntilThatIsTakenBack()
    {
        LessonsRoom room;
        const QStringList before = *ownIgnoredWords(room.workspace.bank());
        room.dismissForTheSameWord();
        QTRY_VERIFY(room.action(Ignore).isEnabled());

        room.take(Ignore);
        const QStringList ignored = *ownIgnoredWords(room.workspace.bank());
        QTRY_VERIFY(!room.action(Ignore).isEnabled());
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(ignored.size() > before.size());
        QCOMPARE(*ownIgnoredWords(room.workspace.bank()), before);
        QTRY_VERIFY(room.action(Ignore).isEnabled());
    }

    void proposedConceptBecomesGeneralUntilThatIsTakenBack()
    {
        LessonsRoom room;
        const Uid subject = room.dismissAsTooGeneral();
        const auto isGeneral = [&] {
            return room.workspace.bank().records<Concept>().get(subject)->isGeneral;
        };
        QTRY_VERIFY(room.action(General).isEnabled());

        room.take(General);
        const bool isMarked = isGeneral();
        QTRY_VERIFY(!room.action(General).isEnabled());
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(isMarked);
        QVERIFY(!isGeneral());
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
