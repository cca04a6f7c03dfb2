// SPDX-License-Identifier: EUPL-1.2
#include "overlap/alikewords.h"

#include <QTest>

using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

const QString Dutch =
    u"De gemeente meet de criminaliteit en misdaad in woningen, de woning, woningnood en "
    "woningnoodwet; kinderen, kind, kinderopvang en opvang van het kind op Curaçao in 2025"_s;
const QString English =
    u"The crime of the children and their housing in the kind house of the warmest water"_s;

std::vector<quint32> wordsOf(const QString &text, WordBook &book)
{
    std::vector<quint32> words;
    for (const PlacedWord &placed : book.read(text, {}))
        words.push_back(placed.word);
    return words;
}

/// How alike the list says that two words are; 0 when it does not have the other.
double listed(const std::vector<AlikeWord> &alike, quint32 word)
{
    const auto found = std::ranges::find(alike, word, &AlikeWord::word);
    return found == alike.end() ? 0 : found->likeness;
}

/// One word whose list is not what comparing it with every other word gives; empty when there is none.
QString wrongWord(AlikeWords &alike, const WordBook &book)
{
    WordLikeness likeness(book);
    for (quint32 a = 0; a < book.size(); ++a) {
        for (quint32 b = 0; b < book.size(); ++b) {
            if (listed(alike.of(a), b) != likeness.of(a, b).likeness)
                return book.word(a).folded + u' ' + book.word(b).folded;
        }
    }
    return {};
}

} // namespace

class TestAlikeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreWhatComparingEveryTwoWordsGives()
    {
        WordBook book;
        AlikeWords alike(book);
        for (const QString &text : {Dutch, English}) {
            for (const quint32 word : wordsOf(text, book))
                alike.add(word);
        }

        QCOMPARE(wrongWord(alike, book), QString());
    }

    void wordAddedLaterStandsInEarlierLists()
    {
        WordBook book;
        AlikeWords alike(book);
        for (const quint32 word : wordsOf(Dutch, book)) {
            alike.add(word);
            QVERIFY(!alike.of(word).empty());
        }

        QCOMPARE(wrongWord(alike, book), QString());
    }

    void whatWasStoppedIsComparedLater()
    {
        WordBook book;
        AlikeWords alike(book);
        for (const quint32 word : wordsOf(Dutch, book))
            alike.add(word);
        std::stop_source source;
        source.request_stop();

        alike.compareAdded(source.get_token());

        QCOMPARE(wrongWord(alike, book), QString());
    }

    void wordIsAddedOnce()
    {
        WordBook book;
        AlikeWords alike(book);
        const quint32 word = wordsOf(u"woningnood"_s, book).front();
        alike.add(word);
        alike.add(word);

        QCOMPARE(alike.of(word).size(), size_t(1));
    }

    void wordThatWasNotAddedIsLikeNothing()
    {
        WordBook book;
        AlikeWords alike(book);
        const std::vector<quint32> words = wordsOf(u"woningnood woningnoodwet"_s, book);
        alike.add(words.front());

        QVERIFY(alike.of(words.back()).empty());
    }
};

QTEST_GUILESS_MAIN(TestAlikeWords)
#include "tst_alikewords.moc"
