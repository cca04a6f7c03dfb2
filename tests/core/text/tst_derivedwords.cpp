// SPDX-License-Identifier: EUPL-1.2
#include "text/analyser.h"
#include "text/derivedwords.h"
#include "text/wordlist.h"

#include <QTest>

using namespace kb;

class TestDerivedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdjectiveAlsoCountsForItsNoun()
    {
        Analyser analyser;

        const Analysis adjective = analyser.analyse(u"gemeentelijke medewerkers", TextLanguage::Dutch);
        const Analysis noun = analyser.analyse(u"gemeenten", TextLanguage::Dutch);

        QVERIFY(adjective.tokens.first().parts.contains(noun.tokens.first().canon));
    }

    void theWordItselfStays()
    {
        Analyser analyser;

        const Token word = analyser.analyse(u"provinciale", TextLanguage::Dutch).tokens.first();

        QCOMPARE(word.word, QStringLiteral("provinciale"));
        QCOMPARE(word.canon, QStringLiteral("provinciaal"));
    }

    void otherWordsHaveNone()
    {
        QVERIFY(derivedFrom(QStringLiteral("fiets")).isEmpty());
        QVERIFY(derivedFrom({}).isEmpty());
    }

    void everyLineNamesAWordAndWhatItComesFrom()
    {
        QSet<QString> seen;
        for (const QStringList &line : wordList(QStringLiteral("derived_nl.txt"))) {
            QVERIFY2(line.size() >= 2, qPrintable(line.join(u' ')));
            QVERIFY2(!seen.contains(line.first()), qPrintable(line.first()));
            QVERIFY2(!line.sliced(1).contains(line.first()), qPrintable(line.first()));
            seen.insert(line.first());
        }
    }
};

QTEST_GUILESS_MAIN(TestDerivedWords)
#include "tst_derivedwords.moc"
