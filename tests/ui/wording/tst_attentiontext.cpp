// SPDX-License-Identifier: EUPL-1.2
#include "wording/attentiontext.h"
#include "wording/language.h"

#include <QSet>
#include <QTest>

using namespace kb;

class TestAttentionText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnSentenceInBothLanguages()
    {
        QSet<QString> texts;
        for (const char *language : {"nl", "en"}) {
            QVERIFY(installLanguage(*qApp, QString::fromLatin1(language)));
            for (const Attention attention : allOf<Attention>())
                texts.insert(attentionText(attention));
        }

        QCOMPARE(texts.size(), 2 * allOf<Attention>().size());
        for (const QString &text : std::as_const(texts))
            QVERIFY2(text.front().isUpper() && QStringLiteral(".?:").contains(text.back()), qPrintable(text));
    }

    void sentencesAreShort()
    {
        constexpr int mostWords = 15; // the rule for Dutch texts
        QVERIFY(installLanguage(*qApp, QStringLiteral("nl")));

        for (const Attention attention : allOf<Attention>()) {
            const QString text = attentionText(attention);
            for (const QString &sentence : text.split(QStringLiteral(". ")))
                QVERIFY2(sentence.count(u' ') < mostWords, qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestAttentionText)
#include "tst_attentiontext.moc"
