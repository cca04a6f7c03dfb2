// SPDX-License-Identifier: EUPL-1.2
#include "overlap/wordalignment.h"

#include <QTest>

#include <numeric>

using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// The words of a text as the pipeline reads them, all equally rare.
class ReadSentence
{
public:
    ReadSentence(WordBook &book, const QString &text)
    {
        for (const PlacedWord &placed : book.read(text, {}))
            m_words.push_back(book.word(placed.word));
        for (const Word &word : m_words)
            m_carrying.push_back({&word, carriedWeight(word, 1)});
    }

    const std::vector<CarryingWord> &words() const { return m_carrying; }

private:
    std::vector<Word> m_words;
    std::vector<CarryingWord> m_carrying;
};

double likeness(const QString &a, const QString &b)
{
    WordBook book;
    const ReadSentence one(book, a);
    const ReadSentence other(book, b);
    const auto aligned = alignWords(one.words(), other.words());
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

    void textWithoutWordsIsLikeNothing()
    {
        QCOMPARE(likeness(QString(), u"De man slaapt"_s), 0.0);
        QCOMPARE(likeness(QString(), QString()), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestWordAlignment)
#include "tst_wordalignment.moc"
