// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordalignment.h"

#include <QTest>

#include <numeric>

using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// The words of a text as the pipeline reads them, all equally rare.
std::vector<CarryingWord> wordsOf(const QString &text, WordBook &book)
{
    std::vector<CarryingWord> words;
    for (const PlacedWord &placed : book.read(text, {}))
        words.push_back({placed.word, carriedWeight(book.word(placed.word), 1)});
    return words;
}

std::vector<AlignedWords> alignmentOf(const QString &a, const QString &b)
{
    WordBook book;
    const std::vector<CarryingWord> one = wordsOf(a, book);
    const std::vector<CarryingWord> other = wordsOf(b, book);
    WordLikeness likeness(book);
    return alignWords(one, other, likeness);
}

double likeness(const QString &a, const QString &b)
{
    const auto aligned = alignmentOf(a, b);
    return std::accumulate(aligned.begin(), aligned.end(), 0.0,
                           [](double sum, const AlignedWords &words) { return sum + words.share; });
}

} // namespace

class TestWordAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesOfEqualTextsAddUpToOne()
    {
        QCOMPARE(likeness(u"De man speelt gitaar"_s, u"De man speelt gitaar"_s), 1.0);
    }

    void otherOrderIsAsAlike()
    {
        QCOMPARE(likeness(u"gitaar speelt de man"_s, u"De man speelt gitaar"_s), 1.0);
    }

    void likenessIsTheSameFromBothSides()
    {
        const QString one = u"Een groep kinderen speelt in de tuin"_s;
        const QString other = u"Een man speelt gitaar"_s;

        QVERIFY(qAbs(likeness(one, other) - likeness(other, one)) < 1e-12);
    }

    void stopWordTellsLessThanNegation()
    {
        const QString text = u"De man slaapt"_s;

        QVERIFY(likeness(text, u"De man slaapt niet"_s) < likeness(text, u"De man slaapt er"_s));
    }

    void inflectedWordIsNearlyTheSame()
    {
        const double inflected = likeness(u"kinderen"_s, u"kind"_s);

        QVERIFY(inflected > 0.9);
        QVERIFY(inflected < 1);
    }

    void wordsMeetBySpellingWhenNothingElseTiesThem()
    {
        const auto aligned = alignmentOf(u"woningnoodwet"_s, u"woningnoodfonds"_s);

        QCOMPARE(aligned.size(), size_t(1));
        QCOMPARE(aligned.front().tie, WordTie::Spelling);
        QVERIFY(aligned.front().share > 0.3);
        QVERIFY(aligned.front().share < 0.95);
    }

    void wordsOfOneMeaningMeet()
    {
        const auto aligned =
            alignmentOf(u"Over de criminaliteit in steden"_s, u"Over de misdaad in steden"_s);

        const auto meaning = std::ranges::find(aligned, WordTie::Meaning, &AlignedWords::tie);
        QVERIFY(meaning != aligned.end());
        QCOMPARE(meaning->inA, size_t(2));
        QCOMPARE(meaning->inB, size_t(2));
    }

    void wordOfEitherTextFindsItsBestPartner()
    {
        const auto aligned = alignmentOf(u"hond"_s, u"honden hond"_s);

        QCOMPARE(aligned.size(), size_t(2));
        QCOMPARE(aligned[0].inB, size_t(0));
        QVERIFY(aligned[0].share < aligned[1].share);
    }

    void textWithoutWordsIsLikeNothing()
    {
        QCOMPARE(likeness(QString(), u"De man slaapt"_s), 0.0);
        QCOMPARE(likeness(QString(), QString()), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWordAlignment)
#include "tst_wordalignment.moc"
