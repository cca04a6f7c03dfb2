// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"

using namespace kb;
using test::words;

/// Studies on the command line, beyond what every record does.
class TestCliStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStudyThatIsHereAlreadyIsToldAndKept()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.makeBank(), 0);
        const QStringList first =
            words("study add --title Energiearmoede-in-kleine-gemeenten --issued 2024 --doi 10.5555/vb.1");
        const test::Answer known = cli.inBank(first);

        const test::Answer sameTitle =
            cli.inBank(words("--lang en study add --title Energiearmoede-in-kleine-gemeenten --issued 2025"));
        const test::Answer sameDoi =
            cli.inBank(words("--lang en study add --title Iets-anders --doi https://doi.org/10.5555/VB.1"));
        const test::Answer other = cli.inBank(words("study add --title Zwemwater-op-Saba --issued 2024"));

        QCOMPARE(known.code, 0);
        for (const test::Answer &answer : {sameTitle, sameDoi}) {
            QCOMPARE(answer.code, 1);
            QVERIFY2(answer.said.startsWith(QStringLiteral("This study seems to exist already: "
                                                           "Energiearmoede-in-kleine-gemeenten (2024).")),
                     qPrintable(answer.said));
            QVERIFY(answer.said.contains(known.lines().value(0)));
        }
        QCOMPARE(other.code, 0);
        QCOMPARE(cli.inBank(words("study list")).lines().size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestCliStudy)
#include "tst_clistudy.moc"
