// SPDX-License-Identifier: EUPL-1.2
#include "search/nearpairs.h"

#include "search/documentwords.h"

namespace kb {

namespace {

constexpr int Near = 4;
constexpr double PairLengthShare = 0.4;

std::pair<int, int> unordered(int a, int b)
{
    return std::minmax(a, b);
}

} // namespace

NearPairs::NearPairs(const Query &query)
    : m_scores(0, PairLengthShare)
{
    int last = -1;
    m_words.reserve(query.words.size()); // the views into it must stay
    for (const QueryWord &word : query.words) {
        const QByteArray text = word.forms.first().toUtf8();
        if (!m_numbers.contains(text)) {
            m_words.append(text);
            m_numbers.insert(m_words.last(), int(m_words.size()) - 1);
        }
        const int number = m_numbers.value(text);
        if (last >= 0 && number != last && !m_pairs.contains(unordered(last, number)))
            m_pairs.insert(unordered(last, number), size_t(m_pairs.size()));
        last = number;
    }
    m_scores = CandidateScores(size_t(m_pairs.size()), PairLengthShare);
}

void NearPairs::add(QByteArrayView lines)
{
    const std::span<quint16> counts = m_scores.addCandidate();
    int length = 0;
    const std::vector<Place> places = placesIn(lines, length);
    m_scores.setLength(length);
    for (auto place = places.begin(); place != places.end(); ++place) {
        for (auto next = place + 1; next != places.end() && next->position - place->position <= Near;
             ++next) {
            const auto pair = m_pairs.constFind(unordered(place->word, next->word));
            if (pair != m_pairs.cend() && counts[*pair] < 0xffff)
                ++counts[*pair];
        }
    }
}

/// The places of words of the query; length becomes the number of all words.
std::vector<NearPairs::Place> NearPairs::placesIn(QByteArrayView lines, int &length) const
{
    std::vector<Place> places;
    int position = 0;
    eachPiece(lines, '\n', [&](QByteArrayView line) {
        eachPiece(line, ' ', [&](QByteArrayView word) {
            const auto number = m_numbers.constFind(keptWord(word).whole);
            if (number != m_numbers.cend())
                places.push_back({*number, position});
            ++position;
            ++length;
        });
        position += Near; // words of two lines are never near
    });
    return places;
}

std::vector<double> NearPairs::scores() const
{
    std::vector<double> scores = m_scores.scores();
    const double highest = m_scores.highestPossible();
    for (double &score : scores)
        score = highest > 0 ? score / highest : 0;
    return scores;
}

} // namespace kb
