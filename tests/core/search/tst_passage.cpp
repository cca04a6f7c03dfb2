// SPDX-License-Identifier: EUPL-1.2
#include "search/passage.h"
#include "support/stopwatch.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// Where the words stand in a text of any length.
class TestPassage : public QObject
{
    Q_OBJECT

    Analyser m_analyser;

    Snippet passage(const QString &text, const QString &typed)
    {
        return passageOf(text, parseQuery(typed, m_analyser), m_analyser);
    }

    static QString filling(int sentences) { return u"Een zin die nergens over gaat. "_s.repeated(sentences); }

    static QString marked(const Snippet &snippet)
    {
        QStringList words;
        for (const TextRange &mark : snippet.marks)
            words.append(snippet.text.sliced(mark.start, mark.length));
        return words.join(u'|');
    }

private Q_SLOTS:
    void shortTextGivesTheSameAsASnippet()
    {
        const QString text = filling(20) + u"In Delfzijl groeide de leegstand. "_s + filling(20);
        const Query query = parseQuery(u"leegstand "_s, m_analyser);

        QCOMPARE(passageOf(text, query, m_analyser), snippetOf(text, query, m_analyser));
    }

    void wordIsFoundInAnyFormFarInTheText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("itself") << u"leegstand "_s << u"leegstand"_s;
        QTest::newRow("another form") << u"woning "_s << u"woningen"_s;
        QTest::newRow("part of a compound") << u"huur "_s << u"huurprijzen"_s;
        QTest::newRow("capitals") << u"DELFZIJL "_s << u"Delfzijl"_s;
        QTest::newRow("without its accent") << u"cafe "_s << u"café"_s;
        QTest::newRow("being typed") << u"leegst"_s << u"leegstand"_s;
    }

    void wordIsFoundInAnyFormFarInTheText()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, word);
        const QString text = filling(3000) +
                             u"In Delfzijl raakten woningen, huurprijzen en leegstand bij elk café. "_s +
                             filling(3000);

        const Snippet found = passage(text, typed);

        QCOMPARE(marked(found), word);
        QVERIFY(found.text.startsWith(u'…') && found.text.endsWith(u'…'));
    }

    void stretchWithMoreOfTheWordsComesFirst()
    {
        const QString text = filling(1500) + u"Over leegstand alleen. "_s + filling(1500) +
                             u"Over leegstand in krimpgebieden. "_s + filling(1500);

        QVERIFY(passage(text, u"leegstand krimpgebieden "_s).text.contains(u"krimpgebieden"_s));
    }

    void whereNothingIsFoundTheBeginningStands()
    {
        const Snippet found = passage(u"Het begin. "_s + filling(3000), u"leegstand "_s);

        QVERIFY(found.marks.isEmpty());
        QVERIFY(found.text.startsWith(u"Het begin."_s));
    }

    void longestTextTakesNoTime()
    {
        const QString text = filling(64'000) + u"Over leegstand."_s; // two million characters
        const QString typed = u"woningen huurprijzen leegstand gemeenten beleid onderzoek "_s;

        const test::Stopwatch watch;
        const Snippet found = passage(text, typed);

        const double seconds = watch.seconds();
        QCOMPARE(marked(found), u"leegstand"_s);
        QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));
    }

    void anythingCanBeAskedOfAnything()
    {
        const QString odd = QString(30'000, QChar(0xD83C)) + u"\u202e\u0130\ufb01"_s.repeated(5000);

        for (const QString &typed : {u""_s, u"\""_s, u"fi"_s, u"\u0130"_s, QString(5000, u'x')})
            QVERIFY(passage(odd, typed).text.size() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestPassage)
#include "tst_passage.moc"
