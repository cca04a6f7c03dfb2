// SPDX-License-Identifier: EUPL-1.2
#include "frame/searchasker.h"
#include "support/hardwords.h"
#include "support/openbank.h"
#include "workspace/recentsearches.h"

#include <QSemaphore>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct AskRoom
{
    explicit AskRoom(Desk::Content content = Desk::Content::Example, OpenMode mode = OpenMode::ReadWrite)
        : desk(content)
        , workspace(desk.open(mode), desk.settings())
        , asker([] { return QList<QAction *>(); }, nullptr)
    {
        asker.setWorkspace(&workspace);
        QObject::connect(&asker, &SearchAsker::answered, &asker,
                         [this](const SearchSight &sight) { sights.append(sight); });
    }

    /// The answer to these words.
    SearchSight ask(const QString &typed, Kind kind = Kind::None)
    {
        sights.clear();
        asker.ask(typed, kind);
        if (!QTest::qWaitFor([&] { return !sights.isEmpty(); }, 20000))
            qFatal("no answer");
        return sights.last();
    }

    Desk desk;
    Workspace workspace;
    SearchAsker asker;
    QList<SearchSight> sights;
};

} // namespace

class TestSearchAsker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerCountsTheKindsThatCanBeChosen()
    {
        AskRoom room;

        const SearchSight all = room.ask(u"energiearmoede"_s);
        const SearchSight one = room.ask(u"energiearmoede"_s, Kind::Study);

        QVERIFY(all.head.startsWith(u"All kinds"_s));
        QVERIFY(one.head.startsWith(u"Only Studies"_s));
        QCOMPARE(all.facets.first().kind, Kind::None);
        QVERIFY(all.facets.first().text.startsWith(u"All "_s));
        const auto studies = std::ranges::find(all.facets, Kind::Study, &SearchFacet::kind);
        QVERIFY(studies != all.facets.end());
        QVERIFY(studies->text.startsWith(u"Studies "_s));
        QCOMPARE(one.facets, all.facets); // so that another can be chosen
    }

    void kindThatWasTypedLeavesNoChoice()
    {
        AskRoom room;

        QVERIFY(room.ask(u"v:energiearmoede"_s).facets.isEmpty());
    }

    void chosenKindStandsThereAlsoWithoutAnswer()
    {
        AskRoom room;

        const SearchSight sight = room.ask(u"xqzwvk"_s, Kind::Study);

        QCOMPARE(sight.facets.last(), (SearchFacet{Kind::Study, u"Studies 0"_s}));
    }

    void slowSearchHoldsNobodyUpAndItsAnswerIsNeverGiven()
    {
        AskRoom room;
        QSemaphore begun;
        QSemaphore mayEnd;
        room.workspace.searches().ask(
            &room.asker,
            [&](JobContext &) {
                begun.release();
                mayEnd.acquire();
                return Result<int>(1);
            },
            [](const Result<int> &) { QFAIL("an old answer"); });
        begun.acquire();

        const SearchSight sight = room.ask(u"energiearmoede"_s);

        QVERIFY(!sight.rows.isEmpty());
        mayEnd.release();
        QTRY_VERIFY(!room.workspace.searches().isBusy());
    }

    void onlyTheLastOfManyKeysIsAnswered()
    {
        AskRoom room;
        const QString typed = u"energiearmoede"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            room.asker.ask(typed.first(length), Kind::None);

        QTRY_VERIFY(!room.workspace.searches().isBusy());

        QCOMPARE(room.sights.size(), 1);
        QCOMPARE(room.sights.first().rows.last().target, typed);
    }

    void whatIsForgottenIsNotAnswered()
    {
        AskRoom room;
        room.asker.ask(u"energiearmoede"_s, Kind::None);

        room.asker.forget();

        QTRY_VERIFY(!room.workspace.searches().isBusy());
        QVERIFY(room.sights.isEmpty());
    }

    void withoutWordsComesWhatWasSearchedBefore()
    {
        AskRoom room;
        QCOMPARE(room.ask({}).rows.size(), 1); // how to search
        RecentSearches(room.workspace).add(u"huur"_s);

        const SearchSight sight = room.ask(u"  "_s);

        QCOMPARE(sight.rows.first().target, u"huur"_s);
        QCOMPARE(sight.rows.last().act, FoundRow::Act::ForgetRecent);
    }

    void bankThatCanOnlyBeReadOffersNothingThatWrites()
    {
        AskRoom room(Desk::Content::Example, OpenMode::ReadOnly);

        for (const FoundRow &row : room.ask(u"energiearmoede"_s).rows)
            QVERIFY(row.act != FoundRow::Act::MakeQuestion && row.act != FoundRow::Act::SaveSearch);
    }

    void emptyBankSaysThatNothingIsFound()
    {
        AskRoom room(Desk::Content::Nothing);

        const SearchSight sight = room.ask(u"energiearmoede"_s);

        QCOMPARE(sight.rows.first().act, FoundRow::Act::Nothing);
        QVERIFY(!sight.rows.first().title.isEmpty());
    }

    void anyInputIsAnswered_data() { addHardWords(); }

    void anyInputIsAnswered()
    {
        QFETCH(const QString, typed);
        AskRoom room(Desk::Content::Nothing);

        QVERIFY(!room.ask(typed).rows.isEmpty());
    }
};

QTEST_MAIN(TestSearchAsker)
#include "tst_searchasker.moc"
