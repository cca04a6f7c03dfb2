// SPDX-License-Identifier: EUPL-1.2
#include "text/languageguess.h"

#include <QTest>

using namespace kb;

Q_DECLARE_METATYPE(kb::TextLanguage)

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsOfTheLanguageOfItsSmallWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextLanguage>("language");
        const auto row = [](const char *text, TextLanguage language) {
            QTest::newRow(text) << QString::fromUtf8(text) << language;
        };
        row("Hoe groot is de energiearmoede in kleine kernen?", TextLanguage::Dutch);
        row("How large is energy poverty in the villages?", TextLanguage::English);
        row("Het rapport \"Energy poverty\" is van de universiteit", TextLanguage::Dutch);
        row("The report of the Ministerie van Financiën", TextLanguage::English);
        row("Woningbouwbeleid gemeenten", TextLanguage::Dutch);
        row("Housing policy evaluation", TextLanguage::English);
        row("2024", TextLanguage::Dutch);
        row("", TextLanguage::Dutch);
    }

    void textIsOfTheLanguageOfItsSmallWords()
    {
        QFETCH(const QString, text);
        QFETCH(const TextLanguage, language);

        QVERIFY(guessLanguage(wordsIn(text)) == language);
    }
};

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_languageguess.moc"
