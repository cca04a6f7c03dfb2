// SPDX-License-Identifier: EUPL-1.2
#include "overlap/spreadwords.h"

#include <algorithm>
#include <numeric>

namespace kb::overlap {

namespace {

double weightOf(std::span<const CarryingWord> text)
{
    return std::accumulate(text.begin(), text.end(), 0.0,
                           [](double sum, const CarryingWord &word) { return sum + word.weight; });
}

} // namespace

SpreadWords::SpreadWords(AlikeWords &alike)
    : m_alike(alike)
{
}

void SpreadWords::spread(std::span<const CarryingWord> text)
{
    for (const quint32 word : std::exchange(m_withPartners, {}))
        m_partners[word].clear();
    m_text.assign(text.begin(), text.end());
    m_weight = weightOf(text);
    for (quint32 place = 0; place < text.size(); ++place) {
        for (const AlikeWord &alike : m_alike.of(text[place].word)) {
            if (m_partners.size() <= alike.word)
                m_partners.resize(alike.word + 1);
            if (m_partners[alike.word].empty())
                m_withPartners.push_back(alike.word);
            m_partners[alike.word].push_back({place, alike.likeness});
        }
    }
}

double SpreadWords::likeness(std::span<const CarryingWord> other)
{
    m_best.assign(m_text.size(), 0);
    double carried = 0;
    double weight = 0;
    for (const CarryingWord &word : other) {
        weight += word.weight;
        if (word.word >= m_partners.size())
            continue;
        double best = 0;
        for (const Partner &partner : m_partners[word.word]) {
            best = std::max(best, partner.likeness);
            m_best[partner.place] = std::max(m_best[partner.place], partner.likeness);
        }
        carried += word.weight * best;
    }
    double carriedHere = 0;
    for (size_t place = 0; place < m_text.size(); ++place)
        carriedHere += m_text[place].weight * m_best[place];
    return ((weight > 0 ? carried / weight : 0) + (m_weight > 0 ? carriedHere / m_weight : 0)) / 2;
}

} // namespace kb::overlap
