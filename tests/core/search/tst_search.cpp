// SPDX-License-Identifier: EUPL-1.2
#include "search/search.h"
#include "searchtest.h"
#include "support/sanitized.h"
#include "support/testresult.h"

#include <cmath>

using namespace kb;
using test::Library;

namespace {

/// What the index promises, from the texts and without an index: the sum over the terms of a query of the
/// term's weight times the document's impact.
class PlainRanking
{
public:
    PlainRanking(const Library &library, Analyser &analyser)
    {
        for (const SearchDocument &document : library) {
            QMap<QString, int> &weights = m_weights[document.record];
            addField(weights, analyser, document, document.title, 10);
            addField(weights, analyser, document, document.codes, 5);
            addField(weights, analyser, document, document.people, 5);
            addField(weights, analyser, document, document.body, 1);
        }
    }

    QList<SearchHit> hits(const Library &library, const Query &query) const
    {
        QMap<QString, double> weights;
        for (const QueryWord &word : query.words) {
            for (const QString &term : word.forms)
                weights[term] = weight(term, 1);
            for (const QString &term : word.parts)
                weights[term] = std::max(weights[term], weight(term, 0.5));
            for (const QString &term : word.translations)
                weights[term] = std::max(weights[term], weight(term, 0.4));
        }
        QList<SearchHit> hits;
        for (const SearchDocument &document : library) {
            double score = 0;
            for (const auto &[term, weight] : std::as_const(weights).asKeyValueRange())
                score += impact(document.record, term) * weight;
            if (score > 0)
                hits.append({document.record, document.kind, score});
        }
        std::ranges::sort(hits, [](const SearchHit &a, const SearchHit &b) {
            return a.score != b.score ? a.score > b.score : a.record > b.record;
        });
        return hits;
    }

private:
    static void addField(QMap<QString, int> &weights, Analyser &analyser, const SearchDocument &document,
                         const QString &field, int weight)
    {
        const TextLanguage language = analyser
                                          .analyse(document.title + u'\n' + document.codes + u'\n' +
                                                   document.people + u'\n' + document.body)
                                          .language;
        const Analysis analysis = analyser.analyse(field, language);
        for (const Token &token : analysis.tokens) {
            if (token.stop)
                continue;
            QSet<QString> terms(token.parts.begin(), token.parts.end());
            terms.insert(token.canon);
            if (language == TextLanguage::English)
                terms.insert(u'~' + token.canon);
            for (const QString &term : std::as_const(terms))
                weights[term] += weight;
        }
    }

    double impact(qint64 record, const QString &term) const
    {
        const QMap<QString, int> &weights = m_weights[record];
        double length = 0;
        for (const auto &[each, count] : weights.asKeyValueRange())
            length += each.startsWith(u'~') ? 0 : count;
        const double weight = weights.value(term);
        if (weight == 0)
            return 0;
        return std::max(1.0, std::round(255 * weight / (weight + 1.2 * (0.25 + 0.75 * length / 300))));
    }

    double weight(const QString &term, double share) const
    {
        const double all = double(m_weights.size());
        const double holders = double(
            std::ranges::count_if(m_weights, [&](const auto &weights) { return weights.contains(term); }));
        return std::max(1.0, std::round(64 * share * std::log(1 + (all - holders + 0.5) / (holders + 0.5))));
    }

    QHash<qint64, QMap<QString, int>> m_weights;
};

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

    Database m_db = test::newestBank();
    SearchIndex m_index{m_db};
    Library m_library;

    void add(qint64 record, Kind kind, const char *title, const char *body = "")
    {
        m_library[record] = {record, kind, QString::fromUtf8(title), QString::fromUtf8(body), {}, {}};
        QVERIFY_RESULT(m_index.put(m_library[record]));
    }

    SearchAnswer find(const QString &typed, SearchOptions options = {})
    {
        options.document = test::readerOf(m_library);
        const auto answer = search(m_index, parseQuery(typed, m_index.analyser()), options);
        if (!answer)
            qWarning("%s", qPrintable(answer.error().detail));
        return answer ? *answer : SearchAnswer{{}, -1};
    }

    QList<qint64> recordsFor(const char *typed) { return test::recordsOf(find(QString::fromUtf8(typed))); }

private Q_SLOTS:
    void init()
    {
        m_library.clear();
        QVERIFY_RESULT(m_index.clear());
    }

    void rankingIsThatOfThePlainMethod()
    {
        test::RandomLibrary random(21);
        for (qint64 record = 1; record <= 300; ++record)
            m_library[record * 3] = random.document(record * 3);
        QVERIFY_RESULT(m_index.putNew(m_library.values()));
        const PlainRanking plain(m_library, m_index.analyser());

        for (int i = 0; i < test::unlessSanitized(300, 60); ++i) {
            const Query query = parseQuery(random.words(5) + QStringLiteral(" wonen "), m_index.analyser());
            const QList<SearchHit> expected = plain.hits(m_library, query);
            const auto answer = search(m_index, query, {.limit = 400, .ranking = Ranking::Words});
            QVERIFY_RESULT(answer);
            QCOMPARE(answer->hits, expected);
            QCOMPARE(answer->count, expected.size());
            QCOMPARE(answer->counted, HitCount::Exact);
        }
    }

    void likenessChangesTheOrderAndNotTheRecords()
    {
        test::RandomLibrary random(22);
        for (qint64 record = 1; record <= 400; ++record)
            m_library[record] = random.document(record);
        QVERIFY_RESULT(m_index.putNew(m_library.values()));

        for (int i = 0; i < 50; ++i) {
            const Query query = parseQuery(random.words(5) + QStringLiteral(" woning "), m_index.analyser());
            const auto plain = search(m_index, query, {.limit = 1000, .ranking = Ranking::Words});
            const auto like = search(m_index, query, {.limit = 1000});
            QVERIFY_RESULT(plain);
            QVERIFY_RESULT(like);
            QList<qint64> some = test::recordsOf(*plain);
            QList<qint64> same = test::recordsOf(*like);
            QVERIFY(std::ranges::is_sorted(like->hits, std::greater(), &SearchHit::score));
            std::ranges::sort(some);
            std::ranges::sort(same);
            QCOMPARE(same, some);
        }
    }

    void moreAndRarerWordsComeFirst()
    {
        for (qint64 record = 1; record <= 20; ++record)
            add(record, Kind::Study, "Beleid voor de gemeente");
        add(21, Kind::Study, "Stikstof en natuur");
        add(22, Kind::Study, "Beleid voor stikstof en natuur");

        QCOMPARE(recordsFor("beleid stikstof ").first(2), QList<qint64>({22, 21}));
    }

    void otherFormsAndPartsOfCompoundsAreFound()
    {
        add(1, Kind::Study, "Eilandbesturen in de Caribische regio");
        add(2, Kind::Study, "De huurwoningen van corporaties");

        QCOMPARE(recordsFor("eilandbestuur "), QList<qint64>{1});
        QCOMPARE(recordsFor("woning "), QList<qint64>{2});
        QCOMPARE(recordsFor("HÚURWONING "), QList<qint64>{2});
    }

    void codeIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"DGVB-VRG-0007", "DGVB-VRG-07", "dgvb-vrg-7", "vrg-7", "VRG-007"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void codeIsFoundHoweverItIsTyped()
    {
        QFETCH(const QString, typed);
        for (qint64 record = 1; record <= 30; ++record) {
            QVERIFY_RESULT(m_index.put({record,
                                        Kind::KnowledgeQuestion,
                                        QStringLiteral("Vraag 7"),
                                        {},
                                        {},
                                        QStringLiteral("DGVB-VRG-%1").arg(record, 4, 10, QLatin1Char('0'))}));
        }

        QCOMPARE(find(typed).hits.value(0).record, 7);
    }

    void equalScoresPutTheNewestFirst()
    {
        for (const qint64 record : {4, 9, 2})
            add(record, Kind::Study, "Gemeente");

        QCOMPARE(recordsFor("gemeente "), QList<qint64>({9, 4, 2}));
    }

    void emptyQueryShowsTheNewest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << QStringLiteral("   ");
        QTest::newRow("stop words") << QStringLiteral("de het een ");
        QTest::newRow("signs") << QStringLiteral("?! \"\" - ");
        QTest::newRow("filter alone") << QStringLiteral("jaar:2020 ");
    }

    void emptyQueryShowsTheNewest()
    {
        QFETCH(const QString, typed);
        for (const qint64 record : {4, 9, 2})
            add(record, Kind::Study, "Gemeente");

        QCOMPARE(test::recordsOf(find(typed)), QList<qint64>({9, 4, 2}));
        QCOMPARE(find(typed).count, 3);
    }

    void answerHoldsTheBestAndCountsAll()
    {
        for (qint64 record = 1; record <= 120; ++record)
            add(record, Kind::Study, "Gemeente");

        const SearchAnswer answer = find(QStringLiteral("gemeente "));

        QCOMPARE(answer.hits.size(), 50);
        QCOMPARE(answer.count, 120);
        QCOMPARE(answer.counted, HitCount::Exact);
    }

    void wordBeingTypedFindsLongerWords()
    {
        add(1, Kind::Study, "Energiearmoede onder huurders");
        add(2, Kind::Study, "Armoede onder huurders");

        QCOMPARE(recordsFor("energiearmo"), QList<qint64>{1});
        QCOMPARE(recordsFor("energiearmo "), QList<qint64>());
        QCOMPARE(recordsFor("armoede energiearm"), QList<qint64>({1, 2}));
    }

    void kindIsNoWord()
    {
        add(1, Kind::Study, "Gemeente");

        QCOMPARE(recordsFor(":2"), QList<qint64>());
        QCOMPARE(recordsFor(":23 "), QList<qint64>());
    }

    void oneOrTwoLettersShowTheNewestThatHaveThem()
    {
        add(1, Kind::Study, "Water en wonen");
        add(2, Kind::Study, "Gemeente");
        add(3, Kind::Study, "Beleid", "Een eiland en wat water");
        add(4, Kind::Study, "De EU in 2024");

        QCOMPARE(recordsFor("w"), QList<qint64>({3, 1}));
        QCOMPARE(recordsFor("wo"), QList<qint64>{1});
        QCOMPARE(recordsFor("eu "), QList<qint64>{4});
        QCOMPARE(recordsFor("de"), QList<qint64>()); // a stop word, and no other word begins so
    }

    void phraseMustStandInTheText()
    {
        add(1, Kind::Study, "Het recht op wonen");
        add(2, Kind::Study, "Wonen, recht en wet");
        add(3, Kind::Study, "Wet", "Over het Récht op\nwonen in Nederland");
        add(4, Kind::Study, "Recht", "op wonen");

        QCOMPARE(recordsFor("\"recht op wonen\"").size(), 2);
        QVERIFY(recordsFor("\"recht op wonen\"").contains(1));
        QVERIFY(recordsFor("\"recht op wonen\"").contains(3));
        QCOMPARE(find(QStringLiteral("\"recht op wonen\"")).counted, HitCount::Exact);
        QCOMPARE(recordsFor("\"recht op wonen\" \"in nederland\""), QList<qint64>{3});
        QCOMPARE(recordsFor("\"op\"").size(), 3);
        QCOMPARE(recordsFor("\"wonen op recht\""), QList<qint64>());
    }

    void phraseStopsAtTheLimitAndSaysSo()
    {
        for (qint64 record = 1; record <= 20; ++record)
            add(record, Kind::Study, "Het recht op wonen");

        const SearchAnswer answer = find(QStringLiteral("\"recht op\""), {.limit = 5});

        QCOMPARE(answer.hits.size(), 5);
        QCOMPARE(answer.count, 5);
        QCOMPARE(answer.counted, HitCount::AtLeast);
    }

    void phraseReadsOnlyTheTextsThatMayHoldIt()
    {
        add(1, Kind::Study, "Het recht op wonen");
        add(2, Kind::Study, "Wonen is een recht", "Over water en wonen");
        add(3, Kind::Study, "Recht en wonen");
        QList<qint64> read;
        SearchOptions options;
        options.document = [&](qint64 record) {
            read.append(record);
            return test::readerOf(m_library)(record);
        };

        const auto answer = search(m_index, parseQuery(u"\"recht op wonen\"", m_index.analyser()), options);

        QCOMPARE(test::recordsOf(*answer), QList<qint64>{1});
        QVERIFY2(!read.contains(2), "its words are not in that order");
    }

    void searchStopsWhenTimeIsUp_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"recht wonen gemeente raad", "\"recht op wonen\"", "w", "wo"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void searchStopsWhenTimeIsUp()
    {
        QFETCH(const QString, typed);
        for (qint64 record = 1; record <= 20; ++record)
            add(record, Kind::Study, "Het recht op wonen");
        int asked = 0;

        const SearchAnswer answer = find(typed, {.timeIsUp = [&] { return ++asked > 3; }});

        QCOMPARE(answer.counted, HitCount::AtLeast);
        QCOMPARE(find(typed).counted, HitCount::Exact);
        QCOMPARE(find(typed).count, 20);
    }

    void errorWhileReadingATextIsPassedOn()
    {
        add(1, Kind::Study, "Het recht op wonen");
        SearchOptions options;
        options.document = [](qint64) -> Result<SearchDocument> { return Error{Error::Code::Storage, {}}; };

        QCOMPARE_ERROR(search(m_index, parseQuery(u"\"recht op\"", m_index.analyser()), options),
                       Error::Code::Storage);
    }

    void excludedWordsAndPhrasesStayOut()
    {
        add(1, Kind::Study, "Huurwoningen bouwen");
        add(2, Kind::Study, "Woningen bouwen voor ouderen");
        add(3, Kind::Study, "Bouwen voor jongeren");

        QCOMPARE(recordsFor("bouwen -huur "), QList<qint64>({3, 2}));
        QCOMPARE(recordsFor("bouwen -\"voor ouderen\" ").size(), 2);
        QVERIFY(!recordsFor("bouwen -\"voor ouderen\" ").contains(2));
        QCOMPARE(recordsFor("-woning "), QList<qint64>{3});
    }

    void kindsAndAllowedRecordsNarrowTheAnswer()
    {
        add(1, Kind::Study, "Gemeente");
        add(2, Kind::KnowledgeQuestion, "Gemeente");
        add(3, Kind::Study, "Gemeente");
        RecordSet allowed;
        allowed.insert(1);
        allowed.insert(2);

        QCOMPARE(recordsFor("gemeente soort:studie"), QList<qint64>({3, 1}));
        QCOMPARE(test::recordsOf(find(QStringLiteral("gemeente "), {.kinds = {Kind::KnowledgeQuestion}})),
                 QList<qint64>{2});
        QCOMPARE(test::recordsOf(find(QStringLiteral("s:gemeente "), {.allowed = allowed})),
                 QList<qint64>{1});
        QCOMPARE(test::recordsOf(find(QString(), {.allowed = allowed})), QList<qint64>({2, 1}));
        QCOMPARE(find(QStringLiteral("gemeente "), {.allowed = allowed}).count, 2);
    }

    void wordsNearEachOtherComeFirst()
    {
        add(1, Kind::Study, "Nota",
            "Toezicht op water. Daarna gaat het over zorg voor jeugd en over scholen, wegen, "
            "bruggen, parken, havens, markten en onderwijs.");
        add(2, Kind::Study, "Nota",
            "Toezicht op onderwijs. Daarna gaat het over zorg voor jeugd en over scholen, wegen, "
            "bruggen, parken, havens, markten en water.");

        QCOMPARE(recordsFor("toezicht water "), QList<qint64>({1, 2}));
        QCOMPARE(recordsFor("toezicht onderwijs "), QList<qint64>({2, 1}));
    }

    void wordsThatLookAlikeComeFirst()
    {
        add(1, Kind::Study, "Nota over besluitvorming", "kadastraal perceel");
        add(2, Kind::Study, "Nota over besluitvorming", "dijken en sluizen");

        QCOMPARE(recordsFor("besluitvorming kadasters "), QList<qint64>({1, 2}));
    }

    void anyInputSearches()
    {
        test::RandomLibrary random(23);
        for (qint64 record = 1; record <= 30; ++record)
            m_library[record] = random.document(record);
        QVERIFY_RESULT(m_index.putNew(m_library.values()));
        const QString signs = QStringLiteral("\"\"''--::##()[]{}*?%_\\/|&^~<>=+!@$;, \twoning jaar:v:");
        for (int round = 0; round < test::unlessSanitized(5000, 1000); ++round) {
            QString typed;
            for (int length = random.number(30); length > 0; --length)
                typed += signs[random.number(int(signs.size()))];

            QVERIFY2(find(typed).count >= 0, qPrintable(typed));
        }
    }

    void endlessQuerySearches()
    {
        add(1, Kind::Study, "Gemeente");

        QCOMPARE(find(QStringLiteral("gemeente ").repeated(200000)).count, 1);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
