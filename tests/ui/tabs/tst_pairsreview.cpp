// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlaprules.h"
#include "model/profile.h"
#include "pairsroom.h"
#include "support/testresult.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// Sanne works in it, and Karim of the same unit does at times.
struct ReviewRoom : PairsRoom
{
    ReviewRoom()
        : bank(workspace.bank())
        , sanne(bank.identity().user)
        , first(firstInList())
    {
    }

    ShownOverlap firstInList()
    {
        const auto rows = OverlapStore(bank).rows({view().currentId()});
        return rows->first();
    }
    QList<qint64> listed()
    {
        QList<qint64> ids;
        for (int row = 0; row < rows(); ++row)
            ids.append(view().model()->index(row, 0).data(IdRole).toLongLong());
        return ids;
    }
    Result<> karimTakesOver()
    {
        Profile karim;
        karim.name = u"Karim"_s;
        return bank.signIn(karim);
    }
    Result<> sanneComesBack()
    {
        const auto known = bank.records<Profile>().get(sanne);
        return known ? bank.signIn(*known) : Result<>(known.error());
    }
    Result<> decide(const Verdict &verdict) { return OverlapStore(bank).decide(first.pair, verdict); }
    FilterBar &filters() { return *tab->findChild<FilterBar *>(); }
    /// Beside what is chosen already.
    void choose(const QString &filter, const QString &choice)
    {
        FilterState asked = filters().state();
        asked.chosen.insert(filter, {choice});
        filters().setState(asked);
        settle(workspace);
    }

    Bank &bank;
    const Uid sanne;
    const ShownOverlap first;
};

} // namespace

class TestPairsReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairThatSomebodyDecidedAndAsksMeAboutIsListed()
    {
        ReviewRoom room;
        QVERIFY_RESULT(room.karimTakesOver());
        QVERIFY_RESULT(room.decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(askSecondReviewer(room.bank, room.first.pair.a, room.first.pair.b, room.sanne));
        QVERIFY_RESULT(room.sanneComesBack());
        settle(room.workspace);
        const bool isNew = room.listed().contains(room.first.id);

        room.choose(u"review"_s, u"asked"_s);

        QVERIFY(!isNew);
        QCOMPARE(room.listed(), QList<qint64>{room.first.id});
    }

    void disagreementThatIsDecidedIsListed()
    {
        ReviewRoom room;
        QVERIFY_RESULT(room.decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(room.karimTakesOver());
        QVERIFY_RESULT(
            room.decide({.state = OverlapState::Weggelegd, .reasonCode = DismissReason::AnderDoel}));
        settle(room.workspace);

        room.choose(u"review"_s, u"disputed"_s);

        QCOMPARE(room.listed(), QList<qint64>{room.first.id});
    }

    void whoAsksForReviewsHearsThatEveryStatusIsShown()
    {
        ReviewRoom room;
        QSignalSpy said(&room.workspace, &Workspace::said);

        room.choose(u"review"_s, u"asked"_s);

        QCOMPARE(said.size(), 1);
        const QString sentence = said.first().first().value<Message>().sentence;
        QVERIFY2(sentence.contains(u"status"_s), qPrintable(sentence));
    }

    void whoAsksForReviewsIsShownEveryStatus()
    {
        ReviewRoom room;

        room.choose(u"review"_s, u"asked"_s);

        QCOMPARE(room.filters().state().chosen.keys(), QStringList{u"review"_s});
    }

    void statusThatIsChosenBesideAReviewCounts()
    {
        ReviewRoom room;
        QVERIFY_RESULT(room.karimTakesOver());
        QVERIFY_RESULT(room.decide({.state = OverlapState::Bevestigd}));
        QVERIFY_RESULT(askSecondReviewer(room.bank, room.first.pair.a, room.first.pair.b, room.sanne));
        QVERIFY_RESULT(room.sanneComesBack());
        settle(room.workspace);
        room.choose(u"review"_s, u"asked"_s);
        const QList<qint64> asked = room.listed();

        room.choose(u"state"_s, u"nieuw"_s);
        const QList<qint64> freshOnes = room.listed();
        room.choose(u"state"_s, u"bevestigd"_s);

        QCOMPARE(asked, QList<qint64>{room.first.id});
        QVERIFY(freshOnes.isEmpty());
        QCOMPARE(room.listed(), asked);
    }

    void whoMakesARuleIsAskedWhy()
    {
        ReviewRoom room;

        const bool isAsked = answering<DecisionDialog>(
            [&] { room.trigger(u"Always show…"_s); },
            [](DecisionDialog &dialog) {
                QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(), u"Besproken"_s);
                dialog.accept();
            });

        QVERIFY(isAsked);
        const auto ruled = OverlapStore(room.bank).ofPair(room.first.pair.a, room.first.pair.b);
        QCOMPARE(ruled->verdict->showRule, std::optional(ShowRule::Altijd));
        QCOMPARE(ruled->ruled.reason, u"Besproken"_s);
    }

    void ruleThatIsThereGoesWithoutAQuestion()
    {
        ReviewRoom room;
        QVERIFY_RESULT(ruleOnPair(room.bank, room.first.pair.a, room.first.pair.b, ShowRule::Altijd));
        settle(room.workspace);

        room.trigger(u"Always show…"_s);

        const auto ruled = OverlapStore(room.bank).ofPair(room.first.pair.a, room.first.pair.b);
        QVERIFY(!ruled->verdict->showRule);
    }

    void unitsAreWrittenToAboutAnOverlapThatIsConfirmed()
    {
        ReviewRoom room;
        const bool isOfferedBefore = room.action(u"Write to both units…"_s).isEnabled();
        QVERIFY_RESULT(room.decide({.state = OverlapState::Bevestigd}));

        room.select([](const ShownOverlap &pair) { return pair.state() == OverlapState::Bevestigd; });

        QVERIFY(!isOfferedBefore);
        QVERIFY(room.action(u"Write to both units…"_s).isEnabled());
    }

    void whoJudgesBlindPrintsNoPoints()
    {
        PairsRoom room;
        const bool isOffered = room.action(u"Print this pair…"_s).isEnabled();

        room.trigger(u"Judge blind"_s);

        QVERIFY(isOffered);
        QVERIFY(!room.action(u"Print this pair…"_s).isEnabled());
    }
};

QTEST_MAIN(TestPairsReview)
#include "tst_pairsreview.moc"
