// SPDX-License-Identifier: EUPL-1.2
#include "search/lookalikes.h"

#include "search/documentwords.h"

namespace kb {

namespace {

constexpr int TitleWeight = 3;

/// Long documents say more with every word; without the full correction they would win by length alone.
constexpr double GramLengthShare = 1;

/// A gram as a number: its bytes behind a 1, so that a longer gram is a shorter one with bytes added.
constexpr quint64 EmptyGram = 1;

quint64 extended(quint64 gram, char byte)
{
    return gram << 8 | uchar(byte);
}

size_t beginningOf(quint64 gramOfThree)
{
    return (quint32(gramOfThree) * 2654435761u) >> 16; // Fibonacci hashing
}

/// Blanks tell the beginning and the end of a word from its middle.
QByteArray padded(QByteArrayView word)
{
    QByteArray padded(word.size() + 2, ' ');
    std::ranges::copy(word, padded.begin() + 1);
    return padded;
}

} // namespace

LookAlikes::LookAlikes(const Query &query)
    : m_scores(0, GramLengthShare)
{
    for (const QueryWord &word : query.words) {
        const QByteArray text = padded(word.folded.toUtf8());
        for (qsizetype start = 0; start < text.size(); ++start) {
            quint64 gram = EmptyGram;
            for (qsizetype end = start; end < std::min(start + LongestGram, text.size()); ++end) {
                gram = extended(gram, text[end]);
                if (end - start + 1 >= ShortestGram && !m_grams.contains(gram))
                    m_grams.insert(gram, size_t(m_grams.size()));
                if (end - start + 1 == ShortestGram)
                    m_beginnings.set(beginningOf(gram));
            }
        }
    }
    m_scores = CandidateScores(size_t(m_grams.size()), GramLengthShare);
}

void LookAlikes::add(QByteArrayView lines)
{
    const std::span<quint16> counts = m_scores.addCandidate();
    qsizetype length = 0;
    int weight = TitleWeight;
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        eachPiece(end < 0 ? lines : lines.first(end), ' ',
                  [&](QByteArrayView word) { length += countIn(keptWord(word).written, weight, counts); });
        lines = lines.sliced(end < 0 ? lines.size() : end + 1);
        weight = 1;
    }
    m_scores.setLength(double(length));
}

/// Gives the number of places where a gram may begin, by weight: the length of the word.
qsizetype LookAlikes::countIn(QByteArrayView word, int weight, std::span<quint16> counts) const
{
    const QByteArray text = padded(word);
    for (qsizetype start = 0; start + ShortestGram <= text.size(); ++start) {
        quint64 gram = extended(extended(extended(EmptyGram, text[start]), text[start + 1]), text[start + 2]);
        if (!m_beginnings.test(beginningOf(gram)))
            continue;
        for (qsizetype next = start + ShortestGram;; ++next) {
            const auto found = m_grams.constFind(gram);
            if (found == m_grams.cend())
                break; // then no longer gram is asked for either
            quint16 &count = counts[*found];
            count = quint16(std::min(count + weight, 0xffff));
            if (next == text.size() || next == start + LongestGram)
                break;
            gram = extended(gram, text[next]);
        }
    }
    return weight * word.size();
}

std::vector<double> LookAlikes::scores() const
{
    std::vector<double> scores = m_scores.scores();
    const double best = scores.empty() ? 0 : std::ranges::max(scores);
    for (double &score : scores)
        score = best > 0 ? score / best : 0;
    return scores;
}

} // namespace kb
