// SPDX-License-Identifier: EUPL-1.2
#include "exchange/latex.h"
#include "support/stopwatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestLatex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latexIsReadAsItLooksInPrint_data()
    {
        QTest::addColumn<QString>("latex");
        QTest::addColumn<QString>("plain");
        QTest::newRow("accent") << uR"(caf\'e)"_s << u"café"_s;
        QTest::newRow("accent in braces") << uR"({\"o}zdemir)"_s << u"özdemir"_s;
        QTest::newRow("accent on a dotless i") << uR"(na\"{\i}ef)"_s << u"naïef"_s;
        QTest::newRow("letter by name") << uR"(Stra{\ss}e)"_s << u"Straße"_s;
        QTest::newRow("kept capitals") << u"De {EU} en {NAVO}"_s << u"De EU en NAVO"_s;
        QTest::newRow("escapes") << uR"(50\% \& \$5)"_s << u"50% & $5"_s;
        QTest::newRow("emphasis") << uR"(\emph{zo} \textbf{is} het)"_s << u"zo is het"_s;
        QTest::newRow("dashes") << u"1990--2000"_s << u"1990–2000"_s;
        QTest::newRow("superscript") << u"CO$_2$ en m$^2$"_s << u"CO₂ en m²"_s;
        QTest::newRow("unknown command") << uR"(a \onbekend b)"_s << uR"(a \onbekend b)"_s;
        QTest::newRow("unknown command around a text") << uR"(\onbekend{x})"_s << u"x"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void latexIsReadAsItLooksInPrint()
    {
        QFETCH(const QString, latex);
        QFETCH(const QString, plain);

        QCOMPARE(plainText(latex).normalized(QString::NormalizationForm_C), plain);
    }

    void addressesAreTakenLiterally()
    {
        QCOMPARE(verbatimText(uR"(https://voorbeeld.example/a\_b?x=50\%~y)"),
                 u"https://voorbeeld.example/a_b?x=50%~y"_s);
    }

    void writtenTextReadsBackEqual()
    {
        static const QString letters = u"aZé{}\\\"'`$&%#_^~-–“€ß0 <>|"_s;
        QRandomGenerator random(20260302);
        for (int round = 0; round < 2000; ++round) {
            QString text = u"t"_s;
            for (int left = random.bounded(30); left > 0; --left)
                text += letters[random.bounded(int(letters.size()))];
            text = text.simplified();

            QCOMPARE(plainText(latexOf(text)), text);
        }
    }

    void anyTextIsReadInLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit : {"{", "}", "\\", "\\'", "\\\"{", "$", "$_", "\\emph{", "\\url{", "~", "--"})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    void anyTextIsReadInLinearTime()
    {
        QFETCH(const QString, unit);
        const QString latex = unit.repeated(1'000'000 / unit.size());
        const test::Stopwatch watch;

        (void)plainText(latex);
        (void)verbatimText(latex);

        QVERIFY(watch.seconds() < 3);
    }

    void commandsAreLettersAccentsOrNeither()
    {
        QCOMPARE(latexSymbol(u"ss").toString(), u"ß"_s);
        QVERIFY(latexSymbol(u"verzonnen").isEmpty());
        QCOMPARE(latexAccent(u"\""), QChar(0x0308));
        QVERIFY(latexAccent(u"ss").isNull());
        QCOMPARE(raised(u'2', u'^'), QChar(u'²'));
        QCOMPARE(raised(u'2', u'_'), QChar(u'₂'));
        QVERIFY(raised(u'é', u'^').isNull());
    }
};

QTEST_GUILESS_MAIN(TestLatex)
#include "tst_latex.moc"
