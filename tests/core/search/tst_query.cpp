// SPDX-License-Identifier: EUPL-1.2
#include "search/query.h"
#include "searchtest.h"
#include "support/testresult.h"

using namespace kb;

class TestQuery : public QObject
{
    Q_OBJECT

    static Query parse(const QString &typed)
    {
        static Analyser analyser;
        return parseQuery(typed, analyser);
    }

    static QStringList foldedOf(const QList<QueryWord> &words)
    {
        QStringList folded;
        for (const QueryWord &word : words)
            folded.append(word.folded);
        return folded;
    }

    static QStringList listOf(const char *text)
    {
        return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void wordsAreReadInBothLanguagesWithoutStopWords()
    {
        const Query query = parse(QStringLiteral("de huurwoningen of the housing "));

        QCOMPARE(foldedOf(query.words), listOf("huurwoningen housing"));
        QVERIFY(query.words[0].forms.contains(QStringLiteral("huurwoning")));
        QCOMPARE(query.words[0].parts, listOf("huur woning"));
        QVERIFY(query.words[1].forms.contains(QStringLiteral("hous")));
        QCOMPARE(query.words[0].start, 3);
        QCOMPARE(query.words[0].length, 12);
    }

    void wordIsBeingTypedUntilASpaceFollows()
    {
        QCOMPARE(parse(QStringLiteral("meer energiearm")).beginning, QStringLiteral("energiearm"));
        QCOMPARE(parse(QStringLiteral("meer energiearm ")).beginning, QString());
        QCOMPARE(parse(QStringLiteral("meer \"energiearm")).beginning, QString());
        QCOMPARE(parse(QStringLiteral("meer -energiearm")).beginning, QString());
        QCOMPARE(parse(QStringLiteral("jaar:2020")).beginning, QString());
        QCOMPARE(parse(QStringLiteral("i")).beginning, QStringLiteral("i"));
        QCOMPARE(parse(QStringLiteral("v:ener")).beginning, QStringLiteral("ener"));
    }

    void quotesMakeAPhrase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("straight") << QStringLiteral("woning \"recht op Wonen\" nu ");
        QTest::newRow("curly") << QStringLiteral("woning “recht op Wonen” nu ");
        QTest::newRow("low") << QStringLiteral("woning „recht op Wonen” nu ");
        QTest::newRow("angular") << QStringLiteral("woning «recht op Wonen» nu ");
    }

    void quotesMakeAPhrase()
    {
        QFETCH(const QString, typed);

        const Query query = parse(typed);

        QCOMPARE(query.phrases.size(), 1);
        QCOMPARE(foldedOf(query.phrases[0]), listOf("recht op wonen"));
        QVERIFY(query.phrases[0][1].forms.isEmpty());
        QVERIFY(foldedOf(query.words).startsWith(QStringLiteral("woning")));
        QVERIFY(foldedOf(query.words).contains(QStringLiteral("recht")));
    }

    void minusExcludes()
    {
        const Query query = parse(QStringLiteral("ict-beleid -huur -\"sociale huur\" - 5 --dubbel "));

        QCOMPARE(foldedOf(query.words), listOf("ict-beleid 5"));
        QCOMPARE(foldedOf(query.excluded), listOf("huur dubbel"));
        QCOMPARE(query.excludedPhrases.size(), 1);
    }

    void fieldsBecomeAFilter()
    {
        const Query query = parse(QStringLiteral(
            "auteur:\"van Dijk\" author:Kuipers jaar:2020..2024 dg:DGVB dossier:wonen soort:studie "
            "KIND:vraag #energiearmoede begrip:\"recht op wonen\" armoede "));

        const QueryFilter expected{
            .authors = {QStringLiteral("van Dijk"), QStringLiteral("Kuipers")},
            .years = YearRange{2020, 2024},
            .units = {QStringLiteral("DGVB")},
            .dossiers = {QStringLiteral("wonen")},
            .concepts = {QStringLiteral("energiearmoede"), QStringLiteral("recht op wonen")},
            .kinds = {Kind::Study, Kind::KnowledgeQuestion}};
        QCOMPARE(query.filter, expected);
        QCOMPARE(foldedOf(query.words), listOf("armoede"));
    }

    void yearsMayBeOpen_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("one") << QStringLiteral("2020") << 2020 << 2020;
        QTest::newRow("range") << QStringLiteral("2020-2024") << 2020 << 2024;
        QTest::newRow("since") << QStringLiteral("2020..") << 2020 << 9999;
        QTest::newRow("until") << QStringLiteral("..2020") << 0 << 2020;
    }

    void yearsMayBeOpen()
    {
        QFETCH(const QString, value);
        QFETCH(const int, first);
        QFETCH(const int, last);

        const auto years = parse(QStringLiteral("jaar:") + value).filter.years;

        QVERIFY(years.has_value());
        QCOMPARE(years->first, first);
        QCOMPARE(years->last, last);
    }

    void whatIsNoFieldIsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown") << QStringLiteral("kleur:groen ") << listOf("kleur groen");
        QTest::newRow("address") << QStringLiteral("https://voorbeeld ") << listOf("https voorbeeld");
        QTest::newRow("no year") << QStringLiteral("jaar:vorig ") << listOf("jaar vorig");
        QTest::newRow("backwards") << QStringLiteral("jaar:2024..2020 ") << listOf("jaar 2024 2020");
        QTest::newRow("no kind") << QStringLiteral("soort:groente ") << listOf("soort groente");
        QTest::newRow("no value") << QStringLiteral("auteur: Kuipers ") << listOf("auteur kuipers");
    }

    void whatIsNoFieldIsWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, words);

        const Query query = parse(typed);

        QCOMPARE(foldedOf(query.words), words);
        QCOMPARE(query.filter, QueryFilter());
    }

    void prefixOfOneLetterChoosesAKind()
    {
        const Query query = parse(QStringLiteral("v: energie "));

        QCOMPARE(query.filter.kinds, QList<Kind>({Kind::KnowledgeQuestion}));
        QCOMPARE(foldedOf(query.words), listOf("energie"));
    }

    void codeIsOneWordWithItsShortForm()
    {
        const Query query = parse(QStringLiteral("DGVB-VRG-0007"));

        QCOMPARE(query.words.size(), 1);
        QVERIFY(query.words[0].forms.contains(QStringLiteral("dgvb-vrg-7")));
    }

    void endlessQueryHasSixtyFourWords()
    {
        QString typed;
        for (int i = 0; i < 200000; ++i)
            typed += QStringLiteral("woord%1 ").arg(i);

        const Query query = parse(typed);

        QVERIFY(query.words.size() <= MaxQueryWords);
        QVERIFY(query.words.size() > 50);
        QCOMPARE(query.beginning, QString());
    }

    void anyInputHasSomeReading()
    {
        const QString signs = QStringLiteral("\"\"''--::##..()[]{}*?%_\\/|&^~<>=+!@$;, \t\n“”„«»aeé0jaar:v:");
        test::Dice dice(6);
        for (int round = 0; round < 5000; ++round) {
            QString typed;
            for (quint32 length = dice.below(40); length > 0; --length)
                typed += dice.isOneIn(20) ? QChar(char16_t(dice.below(0x10000)))
                                          : signs[dice.below(quint32(signs.size()))];

            const Query query = parse(typed);

            for (const QueryWord &word : query.words) {
                QVERIFY(!word.forms.isEmpty());
                QVERIFY(word.start >= 0 && word.start + word.length <= typed.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
