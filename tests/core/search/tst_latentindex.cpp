// SPDX-License-Identifier: EUPL-1.2
#include "subjectlibrary.h"

using namespace kb;
using namespace kb::test;

namespace {

/// All that the bank keeps of axes and places.
QByteArray kept(Database &db)
{
    QByteArray all;
    const auto add = [&](Row row) {
        for (int column = 0; column < row.columns(); ++column)
            all += row.bytes(column) + '|';
    };
    if (!db.forEach("SELECT key, rarity, step, loadings FROM search_feature ORDER BY key", add) ||
        !db.forEach("SELECT block, places FROM search_place ORDER BY block", add))
        qFatal("cannot read the places");
    return all;
}

/// The hit of the special document, when it is one.
std::optional<SearchHit> specialIn(const Result<SearchAnswer> &answer)
{
    if (!answer)
        qFatal("no answer");
    const auto hit = std::ranges::find(answer->hits, Special, &SearchHit::record);
    return hit == answer->hits.end() ? std::nullopt : std::optional(*hit);
}

} // namespace

class TestLatentIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallBankHasNoAxes()
    {
        Database db = test::newestBank();
        SearchIndex index(db);
        QVERIFY_RESULT(index.putNew(library(LatentIndex::FewestDocuments - 1)));

        QVERIFY(!*index.latent().isDue());
        QVERIFY_RESULT(index.latent().renew());

        QCOMPARE(*index.latent().placeSome(10), 0);
        QVERIFY(kept(db).isEmpty());
    }

    void axesAreDueOnceThereAreEnoughDocumentsAndAgainWhenOneInTwentyChanged()
    {
        SubjectBank bank;
        LatentIndex &latent = bank.index.latent();
        QVERIFY(!*latent.isDue());

        for (qint64 record = 1; record <= Documents / 20; ++record)
            QVERIFY_RESULT(bank.index.put(changed(documentOf(record))));
        QVERIFY(!*latent.isDue());
        QCOMPARE(*latent.placeSome(1000), 0);
        QVERIFY(!*latent.isDue());
        QVERIFY_RESULT(bank.index.put(changed(documentOf(Documents))));

        QVERIFY(*latent.isDue());
        QVERIFY_RESULT(latent.renew());
        QVERIFY(!*latent.isDue());
    }

    void aRecordWithoutTheWordIsFoundByWhatItIsAbout()
    {
        SubjectBank bank;

        const auto answer = bank.asked(lastWord());

        const auto hit = specialIn(answer);
        QVERIFY(hit);
        QVERIFY(!hit->hasWords);
        QVERIFY(answer->hits.first().hasWords);
        QCOMPARE(answer->count, qsizetype(std::ranges::count(answer->hits, true, &SearchHit::hasWords)));
    }

    void itIsNotFoundWhereOnlyWordsAreAsked()
    {
        SubjectBank bank;

        const auto answer = bank.asked(lastWord(), {.foundBy = FoundBy::Words});

        QVERIFY(!specialIn(answer));
        QCOMPARE(answer->count, answer->hits.size());
    }

    void filtersExclusionsAndPhrasesHoldForWhatIsFoundByMeaning()
    {
        SubjectBank bank;
        RecordSet all;
        for (qint64 record = 1; record < Special; ++record)
            all.insert(record);
        RecordSet only;
        only.insert(Special);

        QVERIFY(!specialIn(bank.asked(lastWord(), {.kinds = {Kind::Signal}})));
        QVERIFY(!specialIn(bank.asked(lastWord(), {.allowed = all})));
        QVERIFY(!specialIn(bank.asked(lastWord(), {.excluded = only})));
        QVERIFY(!specialIn(bank.asked(lastWord() + u'-' + wordOf(0, 0) + u' ')));
        QVERIFY(!specialIn(bank.asked(u'"' + lastWord().trimmed() + QStringLiteral("\" "))));
    }

    void nothingIsBroughtInForAWordThatNoRecordHas()
    {
        SubjectBank bank;

        const auto answer = bank.asked(lastWord().trimmed() + QStringLiteral("xqz "));

        QCOMPARE(answer->count, 0);
        QVERIFY(answer->hits.isEmpty());
    }

    void aChangedRecordHasNoPlaceUntilItGetsTheSameAgain()
    {
        SubjectBank bank;
        const QByteArray before = kept(bank.db);

        QVERIFY_RESULT(bank.index.put(changed(specialDocument())));
        QVERIFY_RESULT(bank.index.put(specialDocument()));
        QVERIFY(!specialIn(bank.asked(lastWord())));
        QCOMPARE(*bank.index.latent().placeSome(10), 0);

        QVERIFY(specialIn(bank.asked(lastWord())));
        QCOMPARE(kept(bank.db), before);
    }

    void aRemovedRecordLosesItsPlace()
    {
        SubjectBank bank;

        QVERIFY_RESULT(bank.index.remove(Special));
        QCOMPARE(*bank.index.latent().placeSome(10), 0);

        QVERIFY(!specialIn(bank.asked(lastWord())));
    }

    void axesAndPlacesDependOnWhatTheDocumentsSayAlone()
    {
        SubjectBank bank;
        Database db = test::newestBank();
        SearchIndex other(db);
        QVERIFY_RESULT(other.put(specialDocument()));
        QList<SearchDocument> turned = library();
        std::ranges::reverse(turned);
        QVERIFY_RESULT(other.putNew(turned));

        QVERIFY_RESULT(other.latent().renew());

        QCOMPARE(kept(db), kept(bank.db));
    }

    void stoppedTheOldAxesStay()
    {
        SubjectBank bank;
        const QByteArray before = kept(bank.db);
        QVERIFY_RESULT(bank.index.putNew(QList{documentOf(Special + 1), documentOf(Special + 2)}));
        std::stop_source stop;
        stop.request_stop();

        QCOMPARE_ERROR(bank.index.latent().renew({}, stop.get_token()), Error::Code::Cancelled);

        QCOMPARE(kept(bank.db), before);
        QVERIFY(specialIn(bank.asked(lastWord())));
    }

    void whatChangesWhileAxesAreLearnedWaitsForItsPlace()
    {
        SubjectBank bank;
        bool isChanged = false;
        const Progress meanwhile = [&](qint64, qint64) {
            if (!std::exchange(isChanged, true))
                isChanged = bool(bank.index.put(changed(documentOf(1))));
        };

        QVERIFY_RESULT(bank.index.latent().renew(meanwhile));

        QVERIFY(isChanged);
        QCOMPARE(*bank.index.latent().placeSome(0), 1);
        QCOMPARE(*bank.index.latent().placeSome(5), 0);
    }

    void placesThatWereRolledBackAreForgotten()
    {
        SubjectBank bank;
        {
            Transaction transaction(bank.db);
            QVERIFY_RESULT(transaction.begin());
            QVERIFY_RESULT(bank.index.latent().clear());
            QVERIFY(!specialIn(bank.asked(lastWord())));
        }

        QVERIFY(specialIn(bank.asked(lastWord())));
    }

    void withoutAxesTheWordsDecide()
    {
        SubjectBank bank;
        Database db = test::newestBank();
        SearchIndex without(db);
        QVERIFY_RESULT(without.putNew(library()));
        QVERIFY_RESULT(without.put(specialDocument()));

        QVERIFY_RESULT(bank.index.latent().clear());

        const Query query = parseQuery(lastWord(), without.analyser());
        QCOMPARE(*bank.asked(lastWord()), *search(without, query, {.limit = 1000}));
    }

    void axesOfAnotherVersionOfTheProgramDoNotCount()
    {
        SubjectBank bank;
        QVERIFY_RESULT(bank.db.runScript("UPDATE search_axes SET pipeline = 'older', placings = placings + 1"));

        QVERIFY(!specialIn(bank.asked(lastWord())));
        QVERIFY(*bank.index.latent().isDue());
    }

    void anyBytesInPlacesAreSafeToSearch()
    {
        test::Dice dice(5);
        SubjectBank bank;
        for (int round = 0; round < 50; ++round) {
            QByteArray rubbish(dice.below(900), '\0');
            std::ranges::generate(rubbish, [&] { return char(dice.below(256)); });
            QVERIFY_RESULT(
                bank.db.execute("UPDATE search_place SET places = ?1, placing = placing + 1", rubbish));
            QVERIFY_RESULT(bank.db.execute("UPDATE search_axes SET placings = placings + 1"));
            QVERIFY_RESULT(
                bank.db.execute("UPDATE search_feature SET loadings = ?1 WHERE key % 3 = 0", rubbish));

            (void)bank.asked(lastWord());
            (void)bank.index.latent().placeSome(3);
        }
    }
};

QTEST_GUILESS_MAIN(TestLatentIndex)
#include "tst_latentindex.moc"
