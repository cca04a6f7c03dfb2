// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"
#include "support/goldenfile.h"

using namespace kb;
using test::words;

/// The overlap report in its forms, of one example bank.
class TestCliOverlapPapers : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;

    QByteArray written(const QString &name) const { return test::contentOf(m_cli.path(name)); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makePairs(), 0); }

    void reportHasAFormForEachUse_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("full") << QStringLiteral("volledig") << QByteArray("Questions that belong together");
        QTest::newRow("meeting") << QStringLiteral("vergadering") << QByteArray("Overlap to decide on");
        QTest::newRow("short") << QStringLiteral("kort") << QByteArray("Overlap on one page");
    }

    void reportHasAFormForEachUse()
    {
        QFETCH(const QString, form);
        QFETCH(const QByteArray, title);

        const test::Answer answer =
            m_cli.inBank(words("--lang en overlap report --out vorm.txt --form") + QStringList{form});

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(written(QStringLiteral("vorm.txt")).contains(title));
    }

    void everyFormIsWrittenAsPdf_data()
    {
        QTest::addColumn<QString>("form");
        QTest::newRow("meeting") << QStringLiteral("vergadering");
        QTest::newRow("short") << QStringLiteral("kort");
    }

    void everyFormIsWrittenAsPdf()
    {
        QFETCH(const QString, form);

        const test::Answer answer =
            m_cli.inBank(words("overlap report --out vorm.pdf --form") + QStringList{form});

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(written(QStringLiteral("vorm.pdf")).startsWith("%PDF-1.4"));
    }

    void reportPerUnitIsAFileForEach()
    {
        const test::Answer answer = m_cli.inBank(words("overlap report --form dg --out eenheid.txt"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(answer.lines().size() > 1);
        QVERIFY(written(QStringLiteral("eenheid-DGVB.txt")).contains("DGVB"));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("eenheid.txt"))));
    }

    void reportOfOneUnitIsOneFile()
    {
        const test::Answer answer =
            m_cli.inBank(words("overlap report --form dg --unit DGVB --out dgvb.txt"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(written(QStringLiteral("dgvb.txt")).contains("DGVB"));
    }

    void reportSaysWhatChangedSinceTheOneThatWasWritten()
    {
        QCOMPARE(m_cli.inBank(words("--lang en overlap report --out eerst.txt")).code, 0);

        m_cli.setNow(QStringLiteral("2026-04-02T10:00:00Z"));
        const test::Answer later = m_cli.inBank(words("--lang en overlap report --out later.txt"));
        m_cli.setNow(QStringLiteral("2026-03-02T10:00:00Z"));

        QVERIFY2(later.code == 0, qPrintable(later.said));
        QVERIFY(!written(QStringLiteral("eerst.txt")).contains("Since the report of"));
        QVERIFY(written(QStringLiteral("later.txt")).contains("Since the report of"));
    }

    void groupOfWhichThePairWasSetAsideIsInNoReportAnyMore()
    {
        const auto groups = [&] {
            return m_cli.json(words("overlap opportunities --limit 1000")).objects().size();
        };
        const auto pairs = m_cli.pairs();
        const auto alone = std::ranges::find_if(pairs, [](const QJsonObject &pair) { // a group of two
            const QSet<QString> codes{pair[u"a"].toString(), pair[u"b"].toString()};
            return codes == QSet<QString>{QStringLiteral("DGRO-VRG-0004"), QStringLiteral("DGKR-VRG-0004")};
        });
        QVERIFY(alone != pairs.cend());
        const qsizetype before = groups();
        const test::Answer decided =
            m_cli.onPair(QStringLiteral("decide"), *alone, words("weggelegd --reason ander_doel"));
        QVERIFY2(decided.code == 0, qPrintable(decided.said));

        const test::Answer answer = m_cli.inBank(words("overlap report --out groepen.txt"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QCOMPARE(groups(), before - 1);
    }

    void pairHasAPaperOfItsOwn()
    {
        const QJsonObject best = m_cli.pair(1);
        const QStringList pair = test::recordsOf(best);

        const test::Answer answer = m_cli.inBank(words("--lang en overlap report --out paar.txt") + pair);

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(written(QStringLiteral("paar.txt")).contains(best[u"a"].toString().toUtf8()));
        QVERIFY(written(QStringLiteral("paar.txt")).contains("of 100"));
        QCOMPARE(m_cli.inBank(words("overlap report --form kort --out paar.txt") + pair).code, 2);
    }

    void confirmedOverlapGivesALetterToBothUnits()
    {
        const QJsonObject second = m_cli.pair(2);
        const QStringList pair = test::recordsOf(second);
        const QStringList letter = words("--lang en overlap introduce") + pair + words("--out");

        const test::Answer fresh = m_cli.inBank(letter + words("brief.eml"));
        QCOMPARE(m_cli.inBank(words("overlap decide") + pair + words("bevestigd")).code, 0);
        const test::Answer mail = m_cli.inBank(letter + words("brief.eml"));
        const test::Answer text = m_cli.inBank(letter + words("brief.txt"));

        QCOMPARE(fresh.code, 3);
        QVERIFY2(mail.code == 0 && text.code == 0, qPrintable(mail.said + text.said));
        QVERIFY(written(QStringLiteral("brief.eml")).contains("X-Unsent: 1\r\n"));
        QVERIFY(written(QStringLiteral("brief.txt")).contains(second[u"a"].toString().toUtf8()));
        QCOMPARE(m_cli.inBank(letter + words("brief.docx")).code, 2);
    }

    void whatAUnitKeepsForItselfIsInNoLetter()
    {
        const QStringList pair = test::recordsOf(m_cli.pair(3));
        QCOMPARE(m_cli.inBank(words("overlap decide") + pair + words("bevestigd")).code, 0);
        QCOMPARE(m_cli.inBank(words("question edit") + pair.first(1) + words("--share_level eigen_dg")).code,
                 0);

        const test::Answer letter =
            m_cli.inBank(words("--lang en overlap introduce") + pair + words("--out kept.eml"));

        QCOMPARE(letter.code, 3);
        QVERIFY2(letter.said.contains(QStringLiteral("for its own DG only")), qPrintable(letter.said));
        QCOMPARE(
            m_cli.inBank(words("question edit") + pair.first(1) + words("--share_level intern_bzk")).code, 0);
    }

    void questionThatExpiredIsInNoLetter()
    {
        const QStringList pair = test::recordsOf(m_cli.pair(4));
        QCOMPARE(m_cli.inBank(words("overlap decide") + pair + words("bevestigd")).code, 0);
        QCOMPARE(m_cli.inBank(words("question edit") + pair.first(1) + words("--status vervallen")).code, 0);

        const test::Answer letter =
            m_cli.inBank(words("--lang en overlap introduce") + pair + words("--out expired.eml"));

        QCOMPARE(letter.code, 3);
        QVERIFY2(letter.said.contains(QStringLiteral("expired or was merged")), qPrintable(letter.said));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("expired.eml"))));
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0); // the others have the question too
    }

    void dismissedPairsAreLeftOutOnRequest()
    {
        const QStringList dismissed = words("weggelegd --reason te_algemeen");
        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), m_cli.pair(1), dismissed).code, 0);

        const test::Answer with = m_cli.inBank(words("--lang en overlap report --out met.txt"));
        const test::Answer without =
            m_cli.inBank(words("--lang en overlap report --without-dismissed --out zonder.txt"));

        QVERIFY2(with.code == 0 && without.code == 0, qPrintable(without.said));
        QVERIFY(written(QStringLiteral("met.txt")).contains("Set aside, with the reason"));
        QVERIFY(!written(QStringLiteral("zonder.txt")).contains("Set aside, with the reason"));
    }

    void unitThatTakesNoPartIsThree()
    {
        QCOMPARE(m_cli.inBank(words("overlap report --form dg --unit DGXX --out x.txt")).code, 3);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("x.txt"))));
    }
};

QTEST_GUILESS_MAIN(TestCliOverlapPapers)
#include "tst_clioverlappapers.moc"
