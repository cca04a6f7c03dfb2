// SPDX-License-Identifier: EUPL-1.2
#include "overlap/spreadwords.h"

#include <QTest>

#include <numeric>

using namespace kb::overlap;
using namespace Qt::StringLiterals;

namespace {

/// Short texts as the pipeline reads them; a longer word is rarer.
class ShortTexts
{
public:
    ShortTexts()
        : m_alike(m_book)
    {
    }

    std::vector<CarryingWord> read(const QString &text)
    {
        std::vector<CarryingWord> words;
        for (const PlacedWord &placed : m_book.read(text, {})) {
            const BookWord &word = m_book.word(placed.word);
            words.push_back({placed.word, carriedWeight(word, double(word.folded.size()))});
            m_alike.add(placed.word);
        }
        return words;
    }

    double aligned(const std::vector<CarryingWord> &a, const std::vector<CarryingWord> &b) const
    {
        WordLikeness likeness(m_book);
        const auto words = alignWords(a, b, likeness);
        return std::accumulate(words.begin(), words.end(), 0.0,
                               [](double sum, const AlignedWords &pair) { return sum + pair.share; });
    }

    AlikeWords &alike() { return m_alike; }

private:
    WordBook m_book;
    AlikeWords m_alike;
};

bool isNear(double a, double b)
{
    return qAbs(a - b) < 1e-9;
}

} // namespace

class TestSpreadWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likenessIsWhatTheSharesOfTheAlignmentAddUpTo()
    {
        ShortTexts texts;
        std::vector<std::vector<CarryingWord>> all;
        for (const QString &text :
             {u"Hoe ontstaat woningnood in krimpgebieden?"_s,
              u"Waardoor groeit de woningnood in een krimpgebied?"_s,
              u"Helpt opvang kinderen niet bij misdaad?"_s, u"De kinderopvang en de criminaliteit"_s,
              u"How does crime among children arise?"_s, u"de de de"_s, u"woningnoodwet"_s})
            all.push_back(texts.read(text));

        SpreadWords words(texts.alike());
        for (const auto &a : all) {
            words.spread(a);
            for (const auto &b : all)
                QVERIFY2(isNear(words.likeness(b), texts.aligned(a, b)),
                         qPrintable(QString::number(b.size())));
        }
    }

    void textWithoutWordsIsLikeNothing()
    {
        ShortTexts texts;
        const auto some = texts.read(u"woningnood in krimpgebieden"_s);
        SpreadWords words(texts.alike());

        words.spread({});
        QCOMPARE(words.likeness(some), 0.0);
        words.spread(some);
        QCOMPARE(words.likeness({}), 0.0);
    }

    void wordsWithoutWeightCarryNothing()
    {
        ShortTexts texts;
        auto some = texts.read(u"woningnood in krimpgebieden"_s);
        for (CarryingWord &word : some)
            word.weight = 0;
        SpreadWords words(texts.alike());

        words.spread(some);
        QCOMPARE(words.likeness(some), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestSpreadWords)
#include "tst_spreadwords.moc"
