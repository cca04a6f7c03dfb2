// SPDX-License-Identifier: EUPL-1.2
#include "app/paircommands.h"
#include "app/paperforms.h"
#include "base/uid.h"

#include <QJsonArray>

using namespace kb;
using test::words;
using namespace Qt::StringLiterals;

/// One example bank with its overlaps for all tests of this file.
class TestCliOverlap : public QObject
{
    Q_OBJECT

    test::PairCommands m_cli;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makePairs(), 0); }

    void listHasTheKeysOfTheContract()
    {
        const test::Answer list = m_cli.json(words("overlap list --limit 5"));

        QCOMPARE(list.code, 0);
        QCOMPARE(list.lines().size(), 5);
        QCOMPARE(list.keys(), words("a agreed b kind level parts rank reopened score state uid_a uid_b why"));
        QCOMPARE(list.objects().first()[u"parts"].toArray().first().toObject().keys(),
                 words("evidence name points"));
    }

    void thePointsAddUp()
    {
        const QList<QJsonObject> pairs = m_cli.json(words("overlap list --limit 1000")).objects();
        QVERIFY(!pairs.isEmpty());
        for (const QJsonObject &pair : pairs) {
            int sum = 0;
            for (const auto &part : pair[u"parts"].toArray())
                sum += part.toObject()[u"points"].toInt();
            QCOMPARE(sum, pair[u"score"].toInt());
        }
    }

    void aLevelIsAsked()
    {
        const QList<QJsonObject> pairs = m_cli.json(words("overlap list --level waarschijnlijk")).objects();

        QVERIFY(!pairs.isEmpty());
        for (const QJsonObject &pair : pairs)
            QCOMPARE(pair[u"level"].toString(), QStringLiteral("waarschijnlijk"));
    }

    void pointsOfAWeakPairSayWhatTheyAreFor()
    {
        const QList<QJsonObject> pairs = m_cli.json(words("overlap list --level zwak --limit 20")).objects();

        int withWords = 0;
        for (const QJsonObject &pair : pairs) {
            const QJsonArray parts = pair[u"parts"].toArray();
            for (const auto &part : parts) {
                const bool isAboutWords = part.toObject()[u"name"].toString() == u"tekst"_s &&
                                          part.toObject()[u"points"].toInt() > 0;
                QVERIFY2(!isAboutWords || !part.toObject()[u"evidence"].toString().isEmpty(),
                         qPrintable(pair[u"a"].toString() + u' ' + pair[u"b"].toString()));
                withWords += isAboutWords ? 1 : 0;
            }
        }
        QVERIFY(withWords > 0);
        const QJsonObject explained =
            m_cli.json(words("overlap explain") + test::recordsOf(pairs.first())).objects().value(0);
        QCOMPARE(explained[u"parts"], pairs.first()[u"parts"]);
    }

    void emptyBankSaysThatThereIsNothingToCompare()
    {
        test::CommandLine empty;
        QCOMPARE(empty.makeBank(), 0);

        for (const char *command : {"overlap list", "overlap matrix"}) {
            const test::Answer answer = empty.inBank(words(command));

            QCOMPARE(answer.code, 0);
            QVERIFY(answer.out.isEmpty());
            QVERIFY2(!answer.said.trimmed().isEmpty(), command);
        }
    }

    void bankOfOneUnitSaysWhose()
    {
        test::CommandLine alone;
        QCOMPARE(alone.makeBank(u"DGVB"_s), 0);
        QVERIFY(alone.inBank(words("question add --text Leegstand")).code < 2); // kept, with advice

        for (const char *command : {"overlap list", "overlap matrix"}) {
            const test::Answer answer = alone.inBank(words(command));

            QCOMPARE(answer.code, 0);
            QVERIFY(answer.out.isEmpty());
            QVERIFY2(answer.said.contains(u"DGVB"_s), command);
        }
    }

    void onePairIsExplained()
    {
        const QJsonObject first = m_cli.pair(1);

        const test::Answer explained = m_cli.onPair(QStringLiteral("explain"), first);

        QCOMPARE(explained.code, 0);
        QVERIFY(explained.out.contains(first[u"a"].toString()));
        QVERIFY(explained.out.contains(QString::number(first[u"score"].toInt())));
        const QString proposal = explained.out.trimmed().section(u'\n', -1); // it names who leads
        QVERIFY2(proposal.contains(first[u"a"].toString().section(u'-', 0, 0)) ||
                     proposal.contains(first[u"b"].toString().section(u'-', 0, 0)),
                 qPrintable(proposal));
    }

    void aPairThatIsNoneIsThree()
    {
        const QJsonObject none{
            {QStringLiteral("uid_a"), QStringLiteral("01234567-89ab-7def-8123-456789abcdef")},
            {QStringLiteral("uid_b"), QStringLiteral("01234567-89ab-7def-8123-456789abcde0")}};

        QCOMPARE(m_cli.onPair(QStringLiteral("explain"), none).code, 3);
    }

    void aDecisionIsKeptAndCanBeTakenBack()
    {
        const QJsonObject first = m_cli.pair(1);
        const auto inReport = [&](const QString &words) {
            const bool isWritten =
                m_cli.inBank(test::words("--lang en overlap report --out besluit.txt")).code == 0;
            return isWritten &&
                   test::contentOf(m_cli.path(QStringLiteral("besluit.txt"))).contains(words.toUtf8());
        };

        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), first, words("weggelegd")).code, 2); // needs a reason
        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), first, words("weggelegd --reason anders")).code,
                 2); // in words
        QCOMPARE(m_cli
                     .onPair(QStringLiteral("decide"), first,
                             {QStringLiteral("bevestigd"), QStringLiteral("--remark"),
                              QStringLiteral("Samen doen")})
                     .code,
                 0);

        QVERIFY(inReport(QStringLiteral("Samen doen")));
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QVERIFY(!inReport(QStringLiteral("Samen doen")));
    }

    void lessonsSayWhatWasDecidedPerLevel()
    {
        const auto confirmed = [&] {
            const QJsonArray levels =
                m_cli.json(words("overlap lessons")).objects().first()[u"levels"].toArray();
            int sum = 0;
            for (const auto &level : levels)
                sum += level.toObject()[u"confirmed"].toInt();
            return sum;
        };
        const int before = confirmed();

        QCOMPARE(m_cli.onPair(QStringLiteral("decide"), m_cli.pair(1), words("bevestigd")).code, 0);
        QCOMPARE(confirmed(), before + 1);

        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
        QCOMPARE(confirmed(), before);
    }

    void lessonsTellWhatEachGroundOfAScoreCountsFor()
    {
        const QJsonArray grounds =
            m_cli.json(words("overlap lessons")).objects().first()[u"grounds"].toArray();

        QCOMPARE(grounds.size(), 11);
        for (const auto &ground : grounds)
            QCOMPARE(ground.toObject()[u"weight"].toDouble(), 1.0);
    }

    void pairIsNeverShownUntilTheRuleIsTakenAway()
    {
        const QJsonObject first = m_cli.pair(1);

        QCOMPARE(m_cli.onPair(QStringLiteral("rule"), first, words("soms")).code, 2);
        QCOMPARE(m_cli.onPair(QStringLiteral("rule"), first, words("nooit")).code, 0);
        QVERIFY(m_cli.pair(1)[u"uid_a"] != first[u"uid_a"] || m_cli.pair(1)[u"uid_b"] != first[u"uid_b"]);

        QCOMPARE(m_cli.onPair(QStringLiteral("rule"), first, words("geen")).code, 0);
        QCOMPARE(m_cli.pair(1)[u"uid_b"], first[u"uid_b"]);
    }

    void overlapByHandNeedsAReason()
    {
        const QJsonObject first = m_cli.pair(1);

        QCOMPARE(m_cli.onPair(QStringLiteral("add"), first, {}).code, 2);
        QCOMPARE(m_cli.onPair(QStringLiteral("add"), first, words("--reason Zelfde")).code, 0);
        QCOMPARE(m_cli.inBank(words("bank undo")).code, 0);
    }

    void weightsAreTakenOverOrSetBackButNotBoth()
    {
        QCOMPARE(m_cli.inBank(words("overlap lessons --accept")).code, 0);
        QCOMPARE(m_cli.inBank(words("overlap lessons --set-back")).code, 0);
        QCOMPARE(m_cli.inBank(words("overlap lessons --accept --set-back")).code, 2);
    }

    void wordIsIgnoredUntilItCountsAgain()
    {
        QCOMPARE(m_cli.inBank(words("overlap count leegstand")).code, 3); // it was not ignored
        QCOMPARE(m_cli.inBank(words("overlap ignore leegstand")).code, 0);
        QCOMPARE(m_cli.inBank(words("overlap count leegstand")).code, 0);
    }

    void theReportIsWrittenInEveryForm_data() { test::inEveryForm(); }
    void theReportIsWrittenInEveryForm() { test::writesItsForm(m_cli, words("overlap report")); }

    void aPlaceThatCannotBeWrittenIsThree()
    {
        QCOMPARE(m_cli.inBank(words("overlap report --out weg/rapport.pdf")).code, 3);
    }

    void aCardIsPrinted()
    {
        const QString study = m_cli.json(words("study list")).objects().first()[u"uid"].toString();

        const test::Answer answer = m_cli.inBank({QStringLiteral("print"), QStringLiteral("study"), study,
                                                  QStringLiteral("--out"), QStringLiteral("kaart.pdf")});

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(test::contentOf(m_cli.path(QStringLiteral("kaart.pdf"))).startsWith("%PDF-1.4"));
    }

    void aReportOfAnEmptyBankSaysSo()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer answer = cli.inBank(words("--lang en overlap report --out leeg.txt"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QVERIFY(
            test::contentOf(cli.path(QStringLiteral("leeg.txt"))).contains("There are no strong overlaps."));
    }
};

QTEST_GUILESS_MAIN(TestCliOverlap)
#include "tst_clioverlap.moc"
