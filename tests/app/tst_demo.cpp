// SPDX-License-Identifier: EUPL-1.2
#include "support/commandline.h"
#include "support/goldenfile.h"

#include <QDir>
#include <QRegularExpression>

using namespace kb;
using test::words;

/// What `bash app/run` does where there is no display.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsTenOverlapsAndTheFilesThatItNames()
    {
        const test::CommandLine cli;

        const test::Answer demo = cli.run(words("demo --out uit"));

        QVERIFY2(demo.code == 0, qPrintable(demo.said));
        static const QRegularExpression pairLine(QStringLiteral("^ *\\d+  \\S+ × \\S+$"));
        QCOMPARE(demo.lines().filter(pairLine).size(), 10);
        const QStringList files = demo.lines().filter(QRegularExpression(QStringLiteral("^/|^[A-Z]:")));
        for (const QString &file : files)
            QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
        for (const char *name :
             {"voorbeeld.kennisbank", "overlap.pdf", "overlap.odt", "overlap.html", "onderzoekskaart.pdf",
              "onderzoekskaart.odt", "onderzoekskaart.html", "advies.pdf", "advies.odt", "advies.html",
              "today.png", "research.png", "signals.png", "questions.png", "overlap.png", "events.png",
              "advice.png", "dossiers.png", "network.png"})
            QVERIFY2(!files.filter(QLatin1StringView(name)).isEmpty(), name);
    }

    void itCanBeShownAgainInTheSamePlace()
    {
        const test::CommandLine cli;
        QCOMPARE(cli.run(words("demo --out uit")).code, 0);

        QCOMPARE(cli.run(words("demo --out uit")).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
