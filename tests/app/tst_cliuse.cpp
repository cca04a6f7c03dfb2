// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

using namespace kb;
using test::words;

/// What every command owes its caller: an exit code, and messages where they belong.
class TestCliUse : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli; ///< with a bank that no test changes

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeBank(), 0); }

    void aNewNameMayLook() { QCOMPARE(m_cli.inBank(words("--user Nieuw bank info")).code, 0); }

    void wrongUseIsTwoAndChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"",
                                 "nonsense",
                                 "bank",
                                 "bank nonsense",
                                 "bank new",
                                 "bank new b2.kennisbank",
                                 "bank info",
                                 "--bank b.kennisbank",
                                 "--bank b.kennisbank bank history",
                                 "--bank b.kennisbank bank history x",
                                 "--bank b.kennisbank bank backup",
                                 "--bank b.kennisbank bank restore",
                                 "--bank b.kennisbank bank copy",
                                 "--bank b.kennisbank import",
                                 "--bank b.kennisbank import x.ris --as nonsense",
                                 "--bank b.kennisbank import x.ris --format nonsense",
                                 "--bank b.kennisbank import x.ris --dry-rum",
                                 "--bank b.kennisbank import x.ris --collection nonsense",
                                 "--bank b.kennisbank import x.ris --concept nonsense",
                                 "--bank b.kennisbank export",
                                 "convert",
                                 "convert x.ris --to nonsense",
                                 "--bank b.kennisbank search",
                                 "--bank b.kennisbank search x --limit none",
                                 "--bank b.kennisbank search x --kind nonsense",
                                 "--bank b.kennisbank overlap",
                                 "--bank b.kennisbank overlap run extra",
                                 "--bank b.kennisbank overlap log extra",
                                 "--bank b.kennisbank overlap list --level nonsense",
                                 "--bank b.kennisbank overlap list --limit 0",
                                 "--bank b.kennisbank overlap opportunities x",
                                 "--bank b.kennisbank overlap opportunities --limit 0",
                                 "--bank b.kennisbank overlap explain",
                                 "--bank b.kennisbank overlap explain x y",
                                 "--bank b.kennisbank overlap decide x y bevestigd",
                                 "--bank b.kennisbank overlap lessons x",
                                 "--bank b.kennisbank overlap ignore",
                                 "--bank b.kennisbank overlap ignore two words",
                                 "--bank b.kennisbank overlap count",
                                 "--bank b.kennisbank overlap matrix --measure nonsense",
                                 "--bank b.kennisbank overlap network --level nonsense",
                                 "--bank b.kennisbank overlap network --out n.docx",
                                 "--bank b.kennisbank gaps map --rows nonsense",
                                 "--bank b.kennisbank gaps map --columns nonsense",
                                 "--bank b.kennisbank gaps map --display nonsense",
                                 "--bank b.kennisbank gaps map --out m.docx",
                                 "--bank b.kennisbank gaps map --paper a5",
                                 "--bank b.kennisbank gaps map x",
                                 "--bank b.kennisbank overlap report",
                                 "--bank b.kennisbank overlap report --out r.docx",
                                 "--bank b.kennisbank overlap report --form lang --out r.txt",
                                 "--bank b.kennisbank overlap report --unit DGVB --out r.txt",
                                 "--bank b.kennisbank print study",
                                 "--bank b.kennisbank print study x --out k.pdf",
                                 "--bank b.kennisbank question",
                                 "--bank b.kennisbank question nonsense",
                                 "--bank b.kennisbank question show",
                                 "--bank b.kennisbank question add --nonsense x",
                                 "--bank b.kennisbank question add --need_by tomorrow",
                                 "--bank b.kennisbank question add --text Waarom? --status nonsense",
                                 "--bank b.kennisbank question add",
                                 "--bank b.kennisbank study add --title x --issued 2024-13",
                                 "--bank b.kennisbank study add --title x --url_checked_on 2024-02-30",
                                 "--bank b.kennisbank study add --title x --contributions Kuipers",
                                 "--bank b.kennisbank dossier add --code x --title x --freshness_months 5",
                                 "--bank b.kennisbank dossier add --code x --title x --priority misschien",
                                 "--bank b.kennisbank person add --family x --roles nonsense",
                                 "--bank b.kennisbank person add --family x",
                                 "--bank b.kennisbank question add --text Waarom? --audience wethouder",
                                 "--bank b.kennisbank unit add --code dg-x --name_nl x",
                                 "--bank b.kennisbank study edit x --title y",
                                 "--bank b.kennisbank study list --nonsense x",
                                 "--bank b.kennisbank study check",
                                 "--bank b.kennisbank study remove x",
                                 "--bank b.kennisbank advice pages",
                                 "--bank b.kennisbank agenda move x sideways",
                                 "--bank b.kennisbank participant add --event x",
                                 "--bank b.kennisbank link x y",
                                 "--bank b.kennisbank today --scope nonsense",
                                 "--bank b.kennisbank signal radar --out r.docx",
                                 "--bank b.kennisbank import x.ris --fill-doubles --keep-doubles",
                                 "--bank b.kennisbank import x.ris --share nonsense",
                                 "--bank b.kennisbank event export x --out e.ics",
                                 "--bank b.kennisbank project add --title x --budget_estimate 85k",
                                 "demo",
                                 "--lang fr bank info",
                                 "--bank b.kennisbank bank info --out",
                                 "--bank"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void wrongUseIsTwoAndChangesNothing()
    {
        QFETCH(const QString, line);
        const QByteArray before = test::contentOf(m_cli.path(QStringLiteral("b.kennisbank")));

        const test::Answer answer = m_cli.run(line.split(u' ', Qt::SkipEmptyParts));

        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(!answer.said.isEmpty());
        QVERIFY(test::contentOf(m_cli.path(QStringLiteral("b.kennisbank"))) == before);
    }

    void aTimeThatIsNoneIsWrongUse()
    {
        const test::CommandLine cli;

        QCOMPARE(cli.run(words("--now yesterday bank new x.kennisbank --unit DGVB")).code, 2);
        QVERIFY(!QFile::exists(cli.path(QStringLiteral("x.kennisbank"))));
    }

    void whatIsNotBuiltSaysSoWithSixtyFour_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"bank erase 0", "dedup list", "package make --out p", "site --out s",
              "--bank b.kennisbank import x --as person", "--bank b.kennisbank import x --format xlsx",
              "--bank b.kennisbank export --format skos --out x.ttl",
              "--bank b.kennisbank print lesson x --out d.pdf"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void whatIsNotBuiltSaysSoWithSixtyFour()
    {
        QFETCH(const QString, line);

        const test::Answer answer = m_cli.run(line.split(u' ', Qt::SkipEmptyParts));

        QCOMPARE(answer.code, 64);
        QVERIFY(!answer.said.isEmpty());
    }

    void aBankThatIsNotThereIsThreeAndIsNotMade()
    {
        const test::CommandLine cli;

        const test::Answer answer = cli.inBank(words("bank info"));

        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.out, QString());
        QVERIFY(!answer.said.isEmpty());
        QVERIFY(!QFile::exists(cli.path(QStringLiteral("b.kennisbank"))));
    }

    void anotherFileIsNoBankAndStaysAsItIs()
    {
        const test::CommandLine cli;
        const QByteArray bytes = "dit is geen kennisbank\n";
        cli.write(QStringLiteral("b.kennisbank"), bytes);

        for (const char *line : {"bank info", "bank undo", "overlap run", "question add --text Waarom?"})
            QCOMPARE(cli.inBank(words(line)).code, 3);

        QFile file(cli.path(QStringLiteral("b.kennisbank")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void itSpeaksTheLanguageThatIsAsked()
    {
        const QString dutch = m_cli.inBank(words("--lang nl bank info")).out;
        const QString english = m_cli.inBank(words("--lang en bank info")).out;

        QVERIFY2(dutch.startsWith(QStringLiteral("Eenheid: KIEM")), qPrintable(dutch));
        QVERIFY2(english.startsWith(QStringLiteral("Unit: KIEM")), qPrintable(english));
    }

    void helpNamesEveryCommandThatIsBuilt()
    {
        const test::Answer help = test::CommandLine().run(words("--help"));

        QCOMPARE(help.code, 0);
        for (const char *command : {"bank new FILE", "import FILE...", "overlap run", "overlap report --out",
                                    "question add", "print study|question|dossier|", "demo --out DIR"})
            QVERIFY2(help.out.contains(QLatin1StringView(command)), command);
        QVERIFY(!help.out.contains(QStringLiteral("package")));
    }

    void theVersionIsANumber()
    {
        const test::Answer version = test::CommandLine().run(words("--version"));

        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(QStringLiteral("0.")));
    }
};

QTEST_GUILESS_MAIN(TestCliUse)
#include "tst_cliuse.moc"
