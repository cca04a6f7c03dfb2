// SPDX-License-Identifier: EUPL-1.2
#include "text/fold.h"
#include "text/morphology.h"

#include <QFile>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QString canonOfDutch(const QString &word)
{
    return QString::fromStdString(dutchMorphology().canon(fold(word).toStdString()));
}

} // namespace

/// Which Dutch words are one word to the program, and which only look alike.
class TestMorphology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsOfOneWordMeet_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("other");
        QTest::newRow("plural that the dictionary lacks") << u"studenten"_s << u"student"_s;
        QTest::newRow("plural that is a verb too") << u"doelen"_s << u"doel"_s;
        QTest::newRow("plural of an adjective of a language") << u"Franstaligen"_s << u"Franstalige"_s;
        QTest::newRow("adjective of a place") << u"Rotterdamse"_s << u"Rotterdams"_s;
        QTest::newRow("comparative that is a verb too") << u"milder"_s << u"mild"_s;
        QTest::newRow("verb in a single vowel") << u"weten"_s << u"weet"_s;
        QTest::newRow("plural in -eren at the end of a compound") << u"landgoederen"_s << u"landgoed"_s;
    }
    void formsOfOneWordMeet()
    {
        QFETCH(QString, form);
        QFETCH(QString, other);
        QCOMPARE(canonOfDutch(form), canonOfDutch(other));
    }

    void otherWordThatLooksAlikeStaysApart_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");
        QTest::newRow("noun, no partitive") << u"nieuws"_s << u"nieuw"_s;
        QTest::newRow("noun with a diminutive, no partitive") << u"rots"_s << u"rot"_s;
        QTest::newRow("adjective, no comparative") << u"lekker"_s << u"lek"_s;
        QTest::newRow("verb, no comparative") << u"valideren"_s << u"valide"_s;
        QTest::newRow("verb, no plural") << u"vervalsen"_s << u"verval"_s;
        QTest::newRow("noun, no plural in -a") << u"grammatica"_s << u"grammaticus"_s;
        QTest::newRow("adjective, no participle") << u"gemiddelde"_s << u"middelen"_s;
        QTest::newRow("to know, and the law") << u"weten"_s << u"wet"_s;
        QTest::newRow("goods, and good") << u"goederen"_s << u"goed"_s;
    }
    void otherWordThatLooksAlikeStaysApart()
    {
        QFETCH(QString, word);
        QFETCH(QString, other);
        QVERIFY2(canonOfDutch(word) != canonOfDutch(other), qPrintable(canonOfDutch(word)));
    }

    /// A word, its canonical form, and its parts.
    void canonicalFormIsThatOfTheList()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/tests/core/text/data/test_vectors.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QList<QByteArray> fields = file.readLine().trimmed().split('\t');
            QCOMPARE(canonOfDutch(QString::fromUtf8(fields[0])), fold(QString::fromUtf8(fields[1])));
        }
    }
};

QTEST_GUILESS_MAIN(TestMorphology)
#include "tst_morphology.moc"
