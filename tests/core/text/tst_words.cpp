// SPDX-License-Identifier: EUPL-1.2
#include "text/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

QStringList foldedIn(QStringView text)
{
    QStringList words;
    for (const Word &word : wordsIn(text))
        words.append(word.folded);
    return words;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreRunsOfLettersAndDigits()
    {
        QCOMPARE(foldedIn(u"Wonen, zorg (2024) & co."),
                 (QStringList{u"wonen"_s, u"zorg"_s, u"2024"_s, u"co"_s}));
    }

    void hyphensAndApostrophesWithinAWordBelongToIt()
    {
        QCOMPARE(foldedIn(u"ICT-beleid -los auto’s 'zo'"),
                 (QStringList{u"ict-beleid"_s, u"los"_s, u"auto's"_s, u"zo"_s}));
    }

    void everyWordKnowsItsPlace()
    {
        const QString text = u"  Één, twee"_s;

        const QList<Word> words = wordsIn(text);

        QCOMPARE(text.mid(words[0].start, words[0].length), u"Één"_s);
        QCOMPARE(text.mid(words[1].start, words[1].length), u"twee"_s);
    }

    void textWithoutWordsHasNone()
    {
        QVERIFY(wordsIn(u"").isEmpty());
        QVERIFY(wordsIn(u" - ' … ").isEmpty());
    }

    void anyTextIsReadAndWordsStandInOrder()
    {
        QRandomGenerator random(20260302);
        for (int round = 0; round < 1000; ++round) {
            QString text;
            for (int left = random.bounded(30); left > 0; --left)
                text += QChar(char16_t(random.bounded(0x10000)));

            qsizetype end = 0;
            for (const Word &word : wordsIn(text)) {
                QVERIFY(word.start >= end && word.length > 0 && !word.folded.isEmpty());
                end = word.start + word.length;
            }
            QVERIFY(end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
