// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/olderbank.h"

using namespace kb;
using test::words;

class TestCliBank : public QObject
{
    Q_OBJECT

    static QString addQuestion(const test::CommandLine &cli, const QString &text)
    {
        const test::Answer added =
            cli.inBank({QStringLiteral("question"), QStringLiteral("add"), QStringLiteral("--text"), text});
        return added.code == 0 ? added.out.trimmed() : QString();
    }

private Q_SLOTS:
    void infoHasTheKeysOfTheContract()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);

        const test::Answer info = cli.json(words("bank info"));

        QCOMPARE(info.code, 0);
        QCOMPARE(info.lines().size(), 1);
        QCOMPARE(info.keys(), words("kinds operations pipeline unit"));
        QCOMPARE(info.objects().first()[u"unit"].toString(), QStringLiteral("KIEM"));
        QVERIFY(info.objects().first()[u"kinds"].toObject()[u"study"].toInt() > 50);
    }

    void bankOfAnOlderSchemaIsBroughtUpToDateByWhoReads()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const int before = test::makeOlder(cli.path(QStringLiteral("b.kennisbank")));

        const test::Answer info = cli.inBank(words("bank info"));

        QVERIFY2(info.code == 0, qPrintable(info.said));
        QVERIFY(QFile::exists(cli.path(QStringLiteral("b.kennisbank.schema-%1").arg(before))));
    }

    void aBankThatIsThereIsNeverOverwritten()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        QVERIFY(!addQuestion(cli, QStringLiteral("Waarom wonen wij zo duur?")).isEmpty());

        QCOMPARE(cli.run(words("bank new b.kennisbank --unit KIEM")).code, 3);

        QCOMPARE(cli.inBank(words("question list")).lines().size(), 1);
    }

    void aRecordIsAddedListedAndShown()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(QStringLiteral("DGVB")), 0);

        const QString uid = addQuestion(cli, QStringLiteral("Hoe groot is de energiearmoede?"));

        const test::Answer list = cli.inBank(words("question list"));
        QCOMPARE(list.lines(),
                 QStringList{uid + QStringLiteral("  DGVB-VRG-0001  Hoe groot is de energiearmoede?")});
        const test::Answer shown = cli.json({QStringLiteral("question"), QStringLiteral("show"), uid});
        QCOMPARE(shown.objects().first()[u"uid"].toString(), uid);
        QCOMPARE(shown.objects().first()[u"text"].toString(),
                 QStringLiteral("Hoe groot is de energiearmoede?"));
        QCOMPARE(shown.objects().first()[u"refcode"].toString(), QStringLiteral("DGVB-VRG-0001"));
    }

    void everyKindIsAdded_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"study add --title Titel --issued 2024-05 --keywords wonen;zorg",
              "dossier add --title Wonen --code WON",
              "concept add --pref_nl energiearmoede --scheme onderwerp", "institute add --name_nl Planbureau",
              "person add --family Vries --given Jan --roles expert", "project add --title Onderzoek",
              "unit add --code DGRO --name_nl Ruimte"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void everyKindIsAdded()
    {
        QFETCH(const QString, line);
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(line.split(u' '));

        QVERIFY2(added.code == 0, qPrintable(added.said));
        const QString kind = line.section(u' ', 0, 0);
        const test::Answer list = cli.inBank({kind, QStringLiteral("list")});
        QVERIFY2(list.out.contains(added.out.trimmed()), qPrintable(list.out));
    }

    void aRecordThatIsNotThereIsThree()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        QCOMPARE(cli.inBank(words("study show 01234567-89ab-7def-8123-456789abcdef")).code, 3);
    }

    void historyTellsWhoChangedWhat()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const QString uid = addQuestion(cli, QStringLiteral("Waarom wonen wij zo duur?"));

        const test::Answer history = cli.inBank({QStringLiteral("bank"), QStringLiteral("history"), uid});

        QCOMPARE(history.code, 0);
        QVERIFY2(history.out.contains(QStringLiteral("Waarom wonen wij zo duur?")), qPrintable(history.out));
        QVERIFY(history.out.startsWith(QStringLiteral("2026-03-02T10:00:00")));
    }

    void undoAndRedoSurviveTheProgram()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        QVERIFY(!addQuestion(cli, QStringLiteral("Waarom wonen wij zo duur?")).isEmpty());

        QCOMPARE(cli.inBank(words("bank undo")).code, 0);
        QCOMPARE(cli.inBank(words("question list")).lines().size(), 0);
        QCOMPARE(cli.inBank(words("bank redo")).code, 0);
        QCOMPARE(cli.inBank(words("question list")).lines().size(), 1);
        QCOMPARE(cli.inBank(words("bank redo")).code, 3); // nothing left
    }

    void aRebuiltBankIsTheSame()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);
        const QString before = cli.json(words("study list")).out;

        QCOMPARE(cli.inBank(words("bank rebuild")).code, 0);

        QCOMPARE(cli.json(words("study list")).out, before);
        const test::Answer check = cli.inBank(words("bank check"));
        QVERIFY2(check.code == 0, qPrintable(check.out));
    }

    void aBackupComesBack()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);
        const QString before = cli.json(words("study list")).out;
        QCOMPARE(cli.inBank(words("bank backup reserve.kennisbank")).code, 0);
        QCOMPARE(cli.inBank(words("bank backup reserve.kennisbank")).code, 3); // never over another

        const test::Answer restored =
            cli.run(words("--bank terug.kennisbank bank restore reserve.kennisbank"));

        QVERIFY2(restored.code == 0, qPrintable(restored.said));
        QCOMPARE(cli.run(words("--json --bank terug.kennisbank study list")).out, before);
        QCOMPARE(cli.inBank(words("bank restore reserve.kennisbank")).code, 3); // b.kennisbank is there
    }

    void aRestoreFromNothingMakesNothing()
    {
        const test::CommandLine cli;

        QCOMPARE(cli.inBank(words("bank restore weg.kennisbank")).code, 3);

        QVERIFY(!QFile::exists(cli.path(QStringLiteral("b.kennisbank"))));
    }

    void aCopyLivesOnItsOwn()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        QCOMPARE(cli.inBank(words("bank copy kopie.kennisbank")).code, 0);

        QVERIFY(!addQuestion(cli, QStringLiteral("Waarom wonen wij zo duur?")).isEmpty());

        QCOMPARE(cli.run(words("--bank kopie.kennisbank question list")).lines().size(), 0);
    }

    void theUserIsWhoWrites()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(
            {QStringLiteral("--user"), QStringLiteral("Sanne de Wit"), QStringLiteral("question"),
             QStringLiteral("add"), QStringLiteral("--text"), QStringLiteral("Waarom wonen wij zo duur?")});

        QVERIFY2(added.code == 0, qPrintable(added.said));
        const QString uid = added.out.trimmed();
        QVERIFY(cli.inBank(words("bank history ") + QStringList(uid))
                    .out.contains(QStringLiteral("Sanne de Wit")));
        QVERIFY(
            cli.json(words("bank history ") + QStringList(uid)).out.contains(QStringLiteral("Sanne de Wit")));
    }

    void aUnitOfTheListComesWithItsNamesAndLook()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(QStringLiteral("DGVB")), 0);

        const QJsonObject unit = cli.json(words("unit list")).objects().value(0);

        QCOMPARE(unit[u"name_nl"].toString(), QStringLiteral("Volkshuisvesting en Bouwen"));
        QCOMPARE(unit[u"name_en"].toString(), QStringLiteral("Housing and Building"));
        QVERIFY(!unit[u"colour"].toString().isEmpty());
        QVERIFY(!unit[u"pattern"].toString().isEmpty());
    }

    /// It goes into every code that the bank gives.
    void aUnitHasACodeOfCapitalsAndDigits()
    {
        const test::CommandLine cli;

        const test::Answer made =
            cli.run({QStringLiteral("bank"), QStringLiteral("new"), QStringLiteral("b.kennisbank"),
                     QStringLiteral("--unit"), QStringLiteral("dg vb!")});

        QCOMPARE(made.code, 2);
        QVERIFY(!QFile::exists(cli.path(QStringLiteral("b.kennisbank"))));
    }
};

QTEST_GUILESS_MAIN(TestCliBank)
#include "tst_clibank.moc"
