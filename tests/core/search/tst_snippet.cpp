// SPDX-License-Identifier: EUPL-1.2
#include "search/snippet.h"
#include "support/testresult.h"

using namespace kb;

class TestSnippet : public QObject
{
    Q_OBJECT

    Analyser m_analyser;

    Query parse(const char *typed) { return parseQuery(QString::fromUtf8(typed), m_analyser); }

    static QStringList marked(const QString &text, const QList<TextRange> &ranges)
    {
        QStringList words;
        for (const TextRange &range : ranges)
            words.append(text.mid(range.start, range.length));
        return words;
    }

private Q_SLOTS:
    void wordsMatchInEveryForm()
    {
        const QString text = QStringLiteral("Twee huurwoningen, één wóning; DGVB-VRG-0007 (bouwen).");

        const auto ranges = matchesIn(text, parse("woningen vrg-7 bou"), m_analyser);

        QCOMPARE(marked(text, ranges),
                 QStringList({QStringLiteral("huurwoningen"), QStringLiteral("wóning"),
                              QStringLiteral("DGVB-VRG-0007"), QStringLiteral("bouwen")}));
    }

    void shortTextIsShownWhole()
    {
        const QString text = QStringLiteral("“Wonen in de\ngemeente.”");

        const Snippet snippet = snippetOf(text, parse("gemeente "), m_analyser);

        QCOMPARE(snippet.text, QStringLiteral("“Wonen in de gemeente.”"));
        QCOMPARE(marked(snippet.text, snippet.marks), QStringList(QStringLiteral("gemeente")));
    }

    void stretchWithMostWordsIsShown()
    {
        const QString filler = QStringLiteral("over iets geheel anders wordt hier gesproken ").repeated(20);
        const QString text = QStringLiteral("Armoede eerst. ") + filler +
                             QStringLiteral("Meer energie en minder armoede voor huurders. ") + filler;

        const Snippet snippet = snippetOf(text, parse("armoede energie huurder "), m_analyser, 120);

        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() <= 122);
        QCOMPARE(
            marked(snippet.text, snippet.marks),
            QStringList({QStringLiteral("energie"), QStringLiteral("armoede"), QStringLiteral("huurders")}));
        QVERIFY(snippet.text.indexOf(QStringLiteral("energie")) > 10); // some words before it
    }

    void textWithoutAMatchShowsItsBeginning()
    {
        const QString text = QStringLiteral("Water en wind. ").repeated(50);

        const Snippet snippet = snippetOf(text, parse("zilver "), m_analyser, 40);

        QVERIFY(snippet.text.startsWith(QStringLiteral("Water en wind.")));
        QVERIFY(snippet.text.size() <= 41);
        QVERIFY(snippet.marks.isEmpty());
    }

    void anyTextIsSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("signs") << QString(5000, u'.');
        QTest::newRow("one endless word") << QString(5000, u'x');
        QTest::newRow("signs around")
            << QString(5000, u'.') + QStringLiteral("gemeente") + QString(5000, u'.');
        QTest::newRow("half a character") << QString(QChar(0xd83c)) + QStringLiteral(" gemeente");
        QTest::newRow("control") << QString::fromUtf8("gemeente\0\x1b[31m\r\n", 15);
    }

    void anyTextIsSafe()
    {
        QFETCH(const QString, text);

        const Snippet snippet = snippetOf(text, parse("gemeente "), m_analyser, 100);

        QVERIFY(snippet.text.size() <= 2 * 100);
        for (const TextRange &mark : snippet.marks)
            QCOMPARE(snippet.text.mid(mark.start, mark.length), QStringLiteral("gemeente"));
        for (const QChar c : snippet.text)
            QVERIFY(c.category() != QChar::Other_Control);
    }
};

QTEST_GUILESS_MAIN(TestSnippet)
#include "tst_snippet.moc"
