// SPDX-License-Identifier: EUPL-1.2
#include "search/placescheck.h"
#include "searchtest.h"
#include "store/transaction.h"
#include "support/testresult.h"

using namespace kb;

namespace {

constexpr int Subjects = 20;
constexpr int WordsOfSubject = 12;
constexpr int Documents = 600;
constexpr qint64 Special = Documents + 1;

/// Made up, so that no two share a spelling by their meaning.
QString wordOf(int subject, int number)
{
    static const QStringList syllables =
        QStringLiteral("ba ke li mo nu ra ste vi wo zu dra fle gri pho klu sna tro bre jo").split(u' ');
    test::Dice dice(quint32(1 + subject * WordsOfSubject + number));
    QString word;
    for (int left = 4; left > 0; --left)
        word += syllables[dice.below(quint32(syllables.size()))];
    return word;
}

SearchDocument documentOf(qint64 record)
{
    test::Dice dice{quint32(record)};
    const int subject = int(record % Subjects);
    QStringList words;
    for (int left = 24; left > 0; --left)
        words.append(wordOf(subject, int(dice.below(WordsOfSubject))));
    return {.record = record, .kind = record % 3 ? Kind::Study : Kind::Signal, .body = words.join(u' ')};
}

/// Of the first subject, without the last word of it.
SearchDocument special()
{
    QStringList words;
    for (int number = 0; number + 1 < WordsOfSubject; ++number)
        words.append(wordOf(0, number));
    return {.record = Special, .kind = Kind::Study, .body = words.join(u' ')};
}

QList<SearchDocument> library(int documents = Documents)
{
    QList<SearchDocument> all;
    for (qint64 record = 1; record <= documents; ++record)
        all.append(documentOf(record));
    return all;
}

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

    /// A bank with the library and the special document, and axes learned from them.
    struct Bank
    {
        Database db = test::newestBank();
        SearchIndex index{db};

        Bank()
        {
            if (!index.putNew(library()) || !index.put(special()) || !index.latent().renew())
                qFatal("no axes");
        }

        Result<SearchAnswer> asked(const QString &typed, SearchOptions options = {})
        {
            options.limit = 1000;
            return search(index, parseQuery(typed, index.analyser()), options);
        }
    };

    static QString lastWord() { return wordOf(0, WordsOfSubject - 1) + u' '; }

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
        Bank bank;
        LatentIndex &latent = bank.index.latent();
        QVERIFY(!*latent.isDue());

        for (qint64 record = 1; record <= Documents / 20; ++record)
            QVERIFY_RESULT(bank.index.put(documentOf(record)));
        QVERIFY(!*latent.isDue());
        QCOMPARE(*latent.placeSome(1000), 0);
        QVERIFY(!*latent.isDue());
        QVERIFY_RESULT(bank.index.put(documentOf(Documents)));

        QVERIFY(*latent.isDue());
        QVERIFY_RESULT(latent.renew());
        QVERIFY(!*latent.isDue());
    }

    void aRecordWithoutTheWordIsFoundByWhatItIsAbout()
    {
        Bank bank;

        const auto answer = bank.asked(lastWord());

        const auto hit = specialIn(answer);
        QVERIFY(hit);
        QVERIFY(!hit->hasWords);
        QVERIFY(answer->hits.first().hasWords);
        QCOMPARE(answer->count, qsizetype(std::ranges::count(answer->hits, true, &SearchHit::hasWords)));
    }

    void itIsNotFoundWhereOnlyWordsAreAsked()
    {
        Bank bank;

        const auto answer = bank.asked(lastWord(), {.foundBy = FoundBy::Words});

        QVERIFY(!specialIn(answer));
        QCOMPARE(answer->count, answer->hits.size());
    }

    void filtersExclusionsAndPhrasesHoldForWhatIsFoundByMeaning()
    {
        Bank bank;
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
        Bank bank;

        const auto answer = bank.asked(lastWord().trimmed() + QStringLiteral("xqz "));

        QCOMPARE(answer->count, 0);
        QVERIFY(answer->hits.isEmpty());
    }

    void aChangedRecordHasNoPlaceUntilItGetsTheSameAgain()
    {
        Bank bank;
        const QByteArray before = kept(bank.db);

        QVERIFY_RESULT(bank.index.put(special()));
        QVERIFY(!specialIn(bank.asked(lastWord())));
        QCOMPARE(*bank.index.latent().placeSome(10), 0);

        QVERIFY(specialIn(bank.asked(lastWord())));
        QCOMPARE(kept(bank.db), before);
    }

    void aRemovedRecordLosesItsPlace()
    {
        Bank bank;

        QVERIFY_RESULT(bank.index.remove(Special));
        QCOMPARE(*bank.index.latent().placeSome(10), 0);

        QVERIFY(!specialIn(bank.asked(lastWord())));
    }

    void axesAndPlacesDependOnWhatTheDocumentsSayAlone()
    {
        Bank bank;
        Database db = test::newestBank();
        SearchIndex other(db);
        QVERIFY_RESULT(other.put(special()));
        QList<SearchDocument> turned = library();
        std::ranges::reverse(turned);
        QVERIFY_RESULT(other.putNew(turned));

        QVERIFY_RESULT(other.latent().renew());

        QCOMPARE(kept(db), kept(bank.db));
    }

    void stoppedTheOldAxesStay()
    {
        Bank bank;
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
        Bank bank;
        bool isChanged = false;
        const Progress meanwhile = [&](qint64, qint64) {
            if (!std::exchange(isChanged, true))
                isChanged = bool(bank.index.put(documentOf(1)));
        };

        QVERIFY_RESULT(bank.index.latent().renew(meanwhile));

        QVERIFY(isChanged);
        QCOMPARE(*bank.index.latent().placeSome(0), 1);
        QCOMPARE(*bank.index.latent().placeSome(5), 0);
    }

    void placesThatWereRolledBackAreForgotten()
    {
        Bank bank;
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
        Bank bank;
        Database db = test::newestBank();
        SearchIndex without(db);
        QVERIFY_RESULT(without.putNew(library()));
        QVERIFY_RESULT(without.put(special()));

        QVERIFY_RESULT(bank.index.latent().clear());

        const Query query = parseQuery(lastWord(), without.analyser());
        QCOMPARE(*bank.asked(lastWord()), *search(without, query, {.limit = 1000}));
    }

    void placesThatDoNotFollowFromTheWordsAreFound_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QList<qint64>>("misplaced");
        QTest::newRow("nothing") << QByteArray() << QList<qint64>();
        QTest::newRow("places of others")
            << QByteArray("UPDATE search_place SET places = (SELECT places FROM search_place WHERE block = 0) "
                          "WHERE block = 1")
            << QList<qint64>{1};
        QTest::newRow("no places") << QByteArray("DELETE FROM search_place WHERE block = 2") << QList<qint64>{2};
        QTest::newRow("damaged places")
            << QByteArray("UPDATE search_place SET places = x'01' WHERE block = 0") << QList<qint64>{0};
        QTest::newRow("places of nobody")
            << QByteArray("INSERT INTO search_place SELECT 9, axes, placing, places FROM search_place "
                          "WHERE block = 1")
            << QList<qint64>{9};
        QTest::newRow("places that do not count")
            << QByteArray("UPDATE search_place SET places = x'01' WHERE block = 0;"
                          "INSERT INTO search_unplaced (record) SELECT record FROM search_document "
                          "WHERE record < 256")
            << QList<qint64>();
    }

    void placesThatDoNotFollowFromTheWordsAreFound()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QList<qint64>, misplaced);
        Bank bank;
        QVERIFY_RESULT(bank.db.runScript(damage));

        const auto found = misplacedBlocks(bank.db);

        QVERIFY_RESULT(found);
        QCOMPARE(*found, misplaced);
    }

    void axesOfAnotherVersionOfTheProgramDoNotCount()
    {
        Bank bank;
        QVERIFY_RESULT(bank.db.runScript("UPDATE search_axes SET pipeline = 'older', placings = placings + 1"));

        QVERIFY(!specialIn(bank.asked(lastWord())));
        QVERIFY(*bank.index.latent().isDue());
    }

    void anyBytesInPlacesAreSafeToSearch()
    {
        test::Dice dice(5);
        Bank bank;
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
