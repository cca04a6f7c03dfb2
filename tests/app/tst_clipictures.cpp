// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

using namespace kb;
using test::words;

/// The map of gaps, the matrix of units, the network of questions, the radar and the calendar, in one example
/// bank.
class TestCliPictures : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli;

    QByteArray made(const char *command, const char *file) const
    {
        const test::Answer answer = m_cli.inBank(words(command) + words("--out") + words(file));
        if (answer.code != 0)
            qFatal("%s: %s", command, qPrintable(answer.said));
        return test::contentOf(m_cli.path(QString::fromLatin1(file)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.makeExample(), 0);
        QCOMPARE(m_cli.inBank(words("overlap run")).code, 0);
    }

    void theMapIsARowOfJsonPerSubject()
    {
        const QList<QJsonObject> rows = m_cli.json(words("gaps map")).objects();

        const auto congestion = std::ranges::find_if(rows, [](const QJsonObject &row) {
            return row[u"row"].toString() == QStringLiteral("netcongestie");
        });
        QVERIFY(congestion != rows.end());
        QCOMPARE(congestion->keys(), words("cells depth gap needed questions row signals uid"));
        QVERIFY((*congestion)[u"gap"].toBool());
        QCOMPARE((*congestion)[u"needed"].toInt(), 2);
    }

    void theMapGoesOutAsATable() // spec 11, C11
    {
        const QByteArray table = made("gaps map", "map.csv");

        const auto rows = table.split('\n');
        QVERIFY2(rows.size() > 10, table);
        QCOMPARE(rows[1].count(';'), rows[0].count(';'));
    }

    void everyChoiceOfTheMapIsAPicture()
    {
        for (const char *command :
             {"gaps map --rows begrip --columns soort", "gaps map --rows dossier --columns jaar",
              "gaps map --rows eenheid --columns sterkte --display aantal", "gaps map --display bollen",
              "gaps map --display warmte", "gaps map --display balken",
              "gaps map --rows begrip --columns gebied", "gaps map --rows soort --columns eenheid",
              "gaps map --rows jaar --columns dossier", "gaps map --rows eenheid --columns thema",
              "gaps map --rows doelgroep --columns moment", "gaps map --rows moment --columns doelgroep"})
            QVERIFY2(made(command, "map.svg").startsWith("<svg "), command);
    }

    void everyPictureIsAPaperInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command : {"gaps map --paper a3", "overlap matrix", "overlap network",
                                    "signal radar", "event calendar", "event calendar --week 2026-04-01"})
            QTest::newRow(command) << QByteArray(command);
    }

    void everyPictureIsAPaperInEveryForm()
    {
        QFETCH(const QByteArray, command);

        QVERIFY(made(command.constData(), "p.pdf").startsWith("%PDF-1.4"));
        QVERIFY(made(command.constData(), "p.odt").startsWith("PK"));
        const QByteArray page = made(command.constData(), "p.html");
        QVERIFY(page.contains("<svg ") && page.contains("<th")); // drawn, and as a table
    }

    void everyPictureIsAPictureAlone_data() { everyPictureIsAPaperInEveryForm_data(); }

    void everyPictureIsAPictureAlone()
    {
        QFETCH(const QByteArray, command);

        QVERIFY(made(command.constData(), "p.svg").startsWith("<svg "));
    }

    void theCalendarIsARowOfJsonPerEntry()
    {
        const test::Answer calendar = m_cli.json(words("event calendar --events-only"));

        QCOMPARE(calendar.code, 0);
        QVERIFY(!calendar.objects().isEmpty());
        for (const QJsonObject &entry : calendar.objects())
            QCOMPARE(entry[u"kind"].toString(), QStringLiteral("event"));
    }

    void theCalendarAsksForDaysThatThereAre()
    {
        for (const char *days : {"--month april", "--week 2026-02-30", "--month 2026-04 --week 2026-04-01"})
            QCOMPARE(m_cli.inBank(words("event calendar") + words(days)).code, 2);
    }

    void theMatrixIsALinePerTwoUnits()
    {
        const test::Answer matrix = m_cli.json(words("overlap matrix"));

        QCOMPARE(matrix.code, 0);
        QCOMPARE(matrix.keys(), words("a agreed b strong together"));
        QVERIFY(matrix.objects().size() >= 10); // five units
        QVERIFY(made("overlap matrix --measure samen --inside", "matrix.svg").startsWith("<svg "));
    }

    void theMatrixFollowsWhatChangedSinceTheLastRun()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0); // of which the overlaps were never computed

        int pairs = 0;
        for (const QJsonObject &line : cli.json(words("overlap matrix")).objects())
            pairs += line[u"together"].toInt();

        QVERIFY(pairs > 0);
    }

    void theNetworkHasTheLevelThatIsAsked()
    {
        const test::Answer network = m_cli.json(words("overlap network --level sterk"));

        QCOMPARE(network.code, 0);
        QCOMPARE(network.keys(), words("a b group_a group_b level score"));
        for (const QJsonObject &line : network.objects())
            QCOMPARE(line[u"level"].toString(), QStringLiteral("sterk"));
        QVERIFY(network.said.contains(QString::number(network.objects().size())));
    }

    void theSameNetworkIsDrawnTheSameTwice()
    {
        QCOMPARE(made("overlap network", "one.svg"), made("overlap network", "two.svg"));
    }
};

QTEST_GUILESS_MAIN(TestCliPictures)
#include "tst_clipictures.moc"
