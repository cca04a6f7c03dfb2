// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

using namespace kb;
using namespace Qt::StringLiterals;
using test::words;

/// What somebody types for a field, on the command line.
class TestCliValues : public QObject
{
    Q_OBJECT

    test::CommandLine m_cli; ///< with a bank that no test changes

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.makeBank(), 0); }

    void aUnitIsMadeOnceByItsCode()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        QCOMPARE(cli.inBank(words("unit add --code DGRO --name_nl Ruimte")).code, 0);
        QCOMPARE(cli.inBank(words("unit add --code DGRO --name_nl Anders")).code, 3);
    }

    void aUnitWithoutALookGetsOne()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(words("unit add --code DGX --name_nl X"));
        const test::Answer shown =
            cli.inBank({u"--lang"_s, u"en"_s, u"unit"_s, u"show"_s, added.lines().value(0)});

        QCOMPARE(shown.lines().filter(u"Colour: #"_s).size(), 1);
        QCOMPARE(shown.lines().filter(u"Pattern: "_s).size(), 1);
    }

    void aValueThatLooksWrongIsKeptAndTold()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(words("--lang en study add --title Wonen --doi 10.55/x"));

        QCOMPARE(added.code, 1);
        QVERIFY2(added.said.startsWith(QStringLiteral("--doi: This DOI is not right.")),
                 qPrintable(added.said));
        const test::Answer shown =
            cli.json({QStringLiteral("study"), QStringLiteral("show"), added.lines().value(0)});
        QCOMPARE(shown.objects().value(0).value(QStringLiteral("doi")), QStringLiteral("10.55/x"));
    }

    void editOfAnotherFieldSaysNothingOfTheText()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const test::Answer added =
            cli.inBank(words("question add --text") + QStringList{u"Hoeveel winkels staan leeg?"_s});

        const test::Answer edited = cli.inBank(
            {u"question"_s, u"edit"_s, added.lines().value(0), u"--explanation"_s, u"In de binnenstad"_s});

        QVERIFY2(edited.code == 0, qPrintable(edited.said));
        QCOMPARE(edited.said, QString());
    }

    void aQuestionThatIsNoneIsKeptAndTold()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const auto added = [&](const QString &text) {
            return cli.inBank(words("--lang en question add --text") + QStringList{text});
        };

        const test::Answer statement = added(QStringLiteral("Onderzoek naar het wonen van ouderen"));
        const test::Answer two = added(QStringLiteral("Hoe groot is het verschil? En waarom dan?"));

        QCOMPARE(statement.code, 1);
        QCOMPARE(statement.said, QStringLiteral("Write a question that ends with a question mark.\n"));
        QCOMPARE(two.code, 1);
        QVERIFY2(two.said.startsWith(QStringLiteral("This is more than one question.")),
                 qPrintable(two.said));
        QCOMPARE(added(QStringLiteral("Waarom?")).code, 1);
        QCOMPARE(added(QStringLiteral("Hoe wonen ouderen in kleine kernen?")).code, 0);
        QCOMPARE(cli.inBank(words("question list")).lines().size(), 4);
    }

    void aCodeThatAnotherRecordHasIsOneSentenceAndThree()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        QCOMPARE(cli.inBank(words("dossier add --code WON --title Wonen")).code, 0);

        const test::Answer again = cli.inBank(words("--lang en dossier add --code won --title Kernen"));

        QCOMPARE(again.code, 3);
        QCOMPARE(again.said, QStringLiteral("Another record has this value already; choose another. "
                                            "Abbreviation: KIEM-DOS-0001 Wonen\n"));
        QCOMPARE(cli.inBank(words("dossier list")).lines().size(), 1);
    }

    void aPersonIsLookedAtAgainInTwoYears()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(words("person add --family Wit --roles expert"));

        QCOMPARE(added.code, 0);
        QCOMPARE(cli.json(words("person list")).objects().value(0)[u"review_after"].toString(),
                 QStringLiteral("2028-03-02"));
        QCOMPARE(cli.inBank(words("person add --family Wit")).code, 2);
    }

    void anEndBeforeItsBeginningIsKeptAndTold()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer added = cli.inBank(
            words("--lang en unit add --code DGX --name_nl X --valid_from 2026-03-02 --valid_to 2026-03-01"));

        QCOMPARE(added.code, 1);
        QCOMPARE(added.said, QStringLiteral("The end date is before the start date.\n"));
    }

    void aValueIsKeptInItsOwnForm()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);

        const test::Answer study =
            cli.inBank(words("study add --title Wonen --doi https://doi.org/10.5555/ABC"));
        const test::Answer project = cli.inBank(words("project add --title Wonen --budget_estimate 85.000"));

        QCOMPARE(study.code, 0);
        QCOMPARE(project.code, 0);
        const auto shown = [&](const char *kind, const test::Answer &added) {
            return cli.json({QString::fromLatin1(kind), QStringLiteral("show"), added.lines().value(0)})
                .objects()
                .value(0);
        };
        QCOMPARE(shown("study", study).value(QStringLiteral("doi")), QStringLiteral("10.5555/abc"));
        QCOMPARE(shown("project", project).value(QStringLiteral("budget_estimate")), 85'000'00);
    }

    void aStudyIsInDutchUntilItSaysOtherwise()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const auto languageOf = [&](const char *line) {
            const test::Answer added = cli.inBank(words(line));
            return cli.json({QStringLiteral("study"), QStringLiteral("show"), added.lines().value(0)})
                .objects()
                .value(0)
                .value(QStringLiteral("language"))
                .toString();
        };

        QCOMPARE(languageOf("study add --title Wonen"), QStringLiteral("nl"));
        QCOMPARE(languageOf("study add --title Housing --language en"), QStringLiteral("en"));
    }

    void anEmptyValueIsNone()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const QStringList nothing{QString()};

        QCOMPARE(cli.inBank(words("study add --title Wonen --doi") + nothing).code, 0);
        QCOMPARE(cli.inBank(words("study add --title") + nothing).code, 2);
    }

    void aReferenceToNothingIsOneSentenceAndThree_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("owner") << QStringLiteral("--owner_unit");
        QTest::newRow("dossier") << QStringLiteral("--dossier");
    }

    void aReferenceToNothingIsOneSentenceAndThree()
    {
        QFETCH(const QString, option);
        const QString uid = QStringLiteral("01936f5e-0000-7000-8000-000000000000");

        const test::Answer answer =
            m_cli.inBank(words("--lang nl question add --text Waarom?") + QStringList{option, uid});

        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.said,
                 QStringLiteral("Dit bestand, record of paar is er niet: %1 %2\n").arg(option, uid));
    }

    void anOwnerThatIsNoUnitIsRefused()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const test::Answer dossier = cli.inBank(words("dossier add --code W --title Wonen"));

        const test::Answer answer = cli.inBank(words("question add --text Waarom? --owner_unit") +
                                               QStringList{dossier.lines().value(0)});

        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.out, QString());
    }
};

QTEST_GUILESS_MAIN(TestCliValues)
#include "tst_clivalues.moc"
