// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/pdfmaker.h"

#include <QJsonArray>

using namespace kb;
using test::words;

namespace {

const QByteArray TwoStudies =
    "TY  - RPRT\nTI  - Energiearmoede meten\nPY  - 2024\nDO  - 10.5555/vb.1\nER  - \n"
    "TY  - RPRT\nTI  - Wonen en zorg\nPY  - 2023\nER  - \n";

} // namespace

class TestCliExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importHasTheKeysOfTheContract()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);

        const test::Answer answer = cli.json(words("import twee.ris"));

        QVERIFY2(answer.code == 0, qPrintable(answer.said));
        QCOMPARE(answer.keys(), words("changed double file new records same skipped"));
        const QJsonObject object = answer.objects().first();
        QCOMPARE(object[u"new"].toInt(), 2);
        const QJsonObject record = object[u"records"].toArray().first().toObject();
        QCOMPARE(record.keys(), words("action line reason uid"));
        QCOMPARE(record[u"action"].toString(), QStringLiteral("new"));
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 2);
    }

    void theSameFileAgainChangesNothing()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        QCOMPARE(cli.inBank(words("import twee.ris")).code, 0);

        const test::Answer again = cli.json(words("import twee.ris"));

        QCOMPARE(again.objects().first()[u"new"].toInt(), 0);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 2);
    }

    void filesThatAreImportedTogetherAreOneStep()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        cli.write(QStringLiteral("drie.csv"), "titel;jaar\nWinkels in de wijk;2024\n");

        QCOMPARE(cli.inBank(words("import twee.ris drie.csv --as study")).code, 0);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 3);
        QCOMPARE(cli.inBank(words("bank undo")).code, 0);

        QCOMPARE(cli.inBank(words("study list")).lines().size(), 0);
    }

    void conceptsForAllAreNamedOneByOne()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        QStringList import = words("import twee.ris");
        for (const char *add : {"concept add --pref_nl wonen --scheme onderwerp",
                                "concept add --pref_nl warmte --scheme onderwerp"})
            import += {QStringLiteral("--concept"), cli.inBank(words(add)).lines().value(0)};

        QCOMPARE(cli.inBank(import).code, 0);

        for (const QString &line : cli.inBank(words("study list")).lines()) {
            const auto study =
                cli.json({QStringLiteral("study"), QStringLiteral("show"), line.section(u' ', 0, 0)});
            QCOMPARE(study.objects().value(0)[u"linked"].toArray().size(), 2);
        }
    }

    void aConceptThatIsNotThereIsThreeAndNothingComesIn()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);

        const test::Answer answer =
            cli.inBank(words("import twee.ris --concept 01890000-0000-7000-8000-000000000001"));

        QCOMPARE(answer.code, 3);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 0);
    }

    void anOwnerThatTheBankCannotWriteForIsTold()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(QStringLiteral("DGVB")), 0);
        cli.write(QStringLiteral("vraag.csv"), "vraag;eenheid\nHoeveel winkels staan er leeg?;DGRO\n");

        const test::Answer answer = cli.inBank(words("import vraag.csv --as question"));

        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.said.contains(QStringLiteral("DGRO")), qPrintable(answer.said));
    }

    void aDryRunLooksOnly()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);

        const test::Answer answer = cli.json(words("import twee.ris --dry-run"));

        QCOMPARE(answer.objects().first()[u"new"].toInt(), 2);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 0);
    }

    void aSkippedRecordIsAFinding()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("drie.ris"), TwoStudies + "TY  - RPRT\nER  - \n");

        const test::Answer answer = cli.inBank(words("import drie.ris"));

        QCOMPARE(answer.code, 1);
        QVERIFY(answer.said.contains(QStringLiteral("10"))); // its line
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 2);
    }

    void aMissingFileIsThreeAndNothingComesIn()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);

        const test::Answer answer = cli.inBank(words("import twee.ris weg.ris"));

        QCOMPARE(answer.code, 3);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 0);
    }

    void aFileOfNoFormatIsThree()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("foto.jpg"), QByteArray("\xff\xd8\xff\xe0 geen tekst"));

        QCOMPARE(cli.inBank(words("import foto.jpg")).code, 3);
    }

    void questionsComeInFromATable()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("vragen.csv"),
                  "code;datum;eenheid;eenheid_naam;titel;vraag;trefwoorden\n"
                  "V1;2026-01-05;DGVB;Wonen;Hoe groot is de energiearmoede?;Toelichting;armoede|energie\n");

        const test::Answer answer = cli.json(words("import vragen.csv --as question"));

        QVERIFY2(answer.code <= 1, qPrintable(answer.said));
        const test::Answer list = cli.json(words("question list"));
        QCOMPARE(list.objects().first()[u"text"].toString(),
                 QStringLiteral("Hoe groot is de energiearmoede?"));
    }

    void whatGoesOutComesBack()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        QCOMPARE(cli.inBank(words("import twee.ris")).code, 0);
        for (const char *suffix : {"ris", "bib", "json", "csv"}) {
            const QString file = QStringLiteral("uit.") + QLatin1StringView(suffix);

            const test::Answer out = cli.inBank({QStringLiteral("export"), QStringLiteral("--out"), file});

            QVERIFY2(out.code == 0, qPrintable(out.said));
            const test::Answer back = cli.json({QStringLiteral("import"), file, QStringLiteral("--dry-run")});
            QCOMPARE(back.objects().first()[u"records"].toArray().size(), 2);
            QCOMPARE(back.objects().first()[u"skipped"].toInt(), 0);
        }
    }

    void aQueryChoosesWhatGoesOut()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        QCOMPARE(cli.inBank(words("import twee.ris")).code, 0);

        QCOMPARE(cli.inBank(words("export --query energiearmoede --out een.ris")).code, 0);

        QCOMPARE(cli.json(words("import een.ris --dry-run")).objects().first()[u"records"].toArray().size(),
                 1);
    }

    void aSpreadsheetGoesOutAndCannotBeReadYet()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("twee.ris"), TwoStudies);
        QCOMPARE(cli.inBank(words("import twee.ris")).code, 0);

        QCOMPARE(cli.inBank(words("export --out uit.ods")).code, 0);
        QCOMPARE(cli.inBank(words("export --format ods --kind question --out geen.ods")).code, 0);
        QVERIFY(QFile::exists(cli.path(QStringLiteral("uit.ods"))));
        QCOMPARE(cli.inBank(words("import uit.ods --format ods")).code, 64);
        QCOMPARE(cli.run(words("convert twee.ris --to ods")).code, 2);
    }

    void aPdfBecomesAProposedStudyWithTheFile()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const QByteArray pdf =
            test::pdfSaying("Zie doi 10.5555/vb.7", "/Title (Warm wonen) /Author (Esther Kuipers)");
        cli.write(QStringLiteral("rapport.pdf"), pdf);

        const test::Answer answer = cli.inBank(words("import rapport.pdf"));

        QCOMPARE(answer.code, 1); // a proposal is to be looked at
        const QJsonObject study = cli.json(words("study list")).objects().value(0);
        QCOMPARE(study[u"title"].toString(), QStringLiteral("Warm wonen"));
        QCOMPARE(study[u"doi"].toString(), QStringLiteral("10.5555/vb.7"));
        QCOMPARE(cli.json(words("bank info")).objects().value(0)[u"kinds"].toObject()[u"attachment"].toInt(),
                 1);
    }

    void aLockedPdfIsSkippedWithAReason()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        cli.write(QStringLiteral("slot.pdf"), test::lockedPdf());

        const test::Answer answer = cli.json(words("--lang en import slot.pdf"));

        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.objects().value(0)[u"skipped"].toInt(), 1);
        QVERIFY(answer.out.contains(QStringLiteral("password")));
        QCOMPARE(cli.inBank(words("study list")).out, QString());
    }

    void convertNeedsNoBank()
    {
        const test::CommandLine cli;
        cli.write(QStringLiteral("twee.ris"), TwoStudies);

        const test::Answer answer = cli.run(words("convert twee.ris --to csljson"));

        QCOMPARE(answer.code, 0);
        QCOMPARE(QJsonDocument::fromJson(answer.out.toUtf8()).array().size(), 2);
    }

    void searchHasTheKeysOfTheContract()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);

        const test::Answer found = cli.json(words("search energiearmoede huishoudens --limit 3"));

        QCOMPARE(found.code, 0);
        QCOMPARE(found.lines().size(), 3);
        QCOMPARE(found.keys(), words("code kind rank score snippet title uid"));
        QCOMPARE(found.objects()[2][u"rank"].toInt(), 3);
        QVERIFY(found.objects()[0][u"score"].toDouble() >= found.objects()[2][u"score"].toDouble());
    }

    void searchProposesTheWordThatWasMeant()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);

        const test::Answer found = cli.inBank(words("search huudrers"));

        QCOMPARE(found.code, 0);
        QVERIFY(found.out.isEmpty());
        QVERIFY2(found.said.contains(QStringLiteral("uurders")), qPrintable(found.said));
    }

    void searchKeepsToAKind()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeExample(), 0);

        for (const QJsonObject &hit : cli.json(words("search energiearmoede --kind study")).objects())
            QCOMPARE(hit[u"kind"].toString(), QStringLiteral("study"));
    }
};

QTEST_GUILESS_MAIN(TestCliExchange)
#include "tst_cliexchange.moc"
