// SPDX-License-Identifier: EUPL-1.2
// Whatever is typed or pasted searches, and never long.
#include "search/search.h"
#include "searchtest.h"
#include "support/stopwatch.h"
#include "support/testresult.h"

using namespace kb;
using test::Library;

class TestBadQueries : public QObject
{
    Q_OBJECT

    Database m_db = test::newestBank();
    SearchIndex m_index{m_db};
    Library m_library;

private Q_SLOTS:
    void initTestCase()
    {
        test::RandomLibrary random(24);
        for (qint64 record = 1; record <= 300; ++record)
            m_library[record] = random.document(record);
        m_library[301] = {301, Kind::Study, {}, QStringLiteral("woning ").repeated(5000), {}, {}};
        QVERIFY_RESULT(m_index.putNew(m_library.values()));
    }

    void badInputTakesNoTime_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("100,000 words") << QStringLiteral("woning beleid ").repeated(50000);
        QTest::newRow("one endless word") << QString(100000, u'x');
        QTest::newRow("unbalanced quotes") << QStringLiteral("\"woning \"\"\" beleid \"");
        QTest::newRow("quotes within quotes") << QStringLiteral("\"\u201cwoning\u201d\" \u00abbeleid");
        QTest::newRow("only stop words") << QStringLiteral("de het een van en de het een");
        QTest::newRow("phrase of stop words") << QStringLiteral("\"de het een van\"");
        QTest::newRow("NUL") << QStringLiteral("woning") + QChar(0) + QStringLiteral("beleid");
        QTest::newRow("right to left")
            << QStringLiteral("\u202e\u05d1\u05d9\u05ea woning \u0628\u064a\u062a");
        QTest::newRow("emoji") << QStringLiteral(
            "\U0001f3e0 woning \U0001f468\u200d\U0001f469\u200d\U0001f467");
        QTest::newRow("half an emoji") << QString(QChar(0xd83c)) + QStringLiteral("woning");
        QTest::newRow("operators") << QStringLiteral(
            "woning AND (beleid OR NOT raad*) NEAR/3 ^zorg {title}:x");
        QTest::newRow("injection") << QStringLiteral("'; DROP TABLE search_term; --");
        QTest::newRow("field without a value") << QStringLiteral("auteur: jaar:.. dg: #");
        QTest::newRow("repeating phrase")
            << u'"' + QStringLiteral("woning de ").repeated(32) + QStringLiteral("raad\"");
        QTest::newRow("nothing but signs") << QStringLiteral("-\"-'*?%_\\/|&").repeated(300);
    }

    void badInputTakesNoTime()
    {
        QFETCH(const QString, typed);
        SearchOptions options;
        options.document = test::readerOf(m_library);

        const test::Stopwatch watch;
        const auto answer = search(m_index, parseQuery(typed, m_index.analyser()), options);
        const double seconds = watch.seconds();

        QVERIFY_RESULT(answer);
        QVERIFY2(seconds < 1, qPrintable(QString::number(seconds))); // .1 in a release build
    }
};

QTEST_GUILESS_MAIN(TestBadQueries)
#include "tst_badqueries.moc"
