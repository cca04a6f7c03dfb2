// SPDX-License-Identifier: EUPL-1.2
#include "overlap/textcomparison.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

/// Their places and spellings are some 200 kB, less than a core keeps for itself.
constexpr quint32 OthersAtATime = 128;

/// The last bits of a sum depend on the order of its terms, which may not decide between equals.
double withoutNoise(double likeness)
{
    constexpr double Fine = 1e9;
    return std::round(likeness * Fine) / Fine;
}

} // namespace

struct TextComparison::Text
{
    quint32 record = 0;
    std::vector<double> words; ///< products with all before it
    SpellingTable::Beside spellings;
    Edges alike;
};

TextComparison::TextComparison(const std::vector<WeighedProfile> &records, const Postings &words,
                               const SpellingTable &spellings, bool hasAxes)
    : m_records(records)
    , m_words(words)
    , m_spellings(spellings)
    , m_hasAxes(hasAxes)
{
}

double TextComparison::withoutSpellings(const WeighedProfile &text, quint32 other, double words) const
{
    const double latent = m_hasAxes ? dot(text.place, m_records[other].place) : 0;
    return weighLikeness(words, latent, 0, m_hasAxes).sum();
}

double TextComparison::addSpellings(double likeness, double spellings) const
{
    return likeness + weighLikeness(0, 0, spellings, m_hasAxes).sum();
}

std::vector<Edges> TextComparison::alikeBefore(quint32 first, quint32 end, const LikenessFloors &floors) const
{
    std::vector<Text> texts;
    for (quint32 record = first; record < end; ++record)
        texts.push_back(textOf(record));
    for (quint32 from = 0; from < end; from += OthersAtATime) {
        for (Text &text : texts)
            putBeside(text, from, std::min(from + OthersAtATime, text.record), floors);
    }
    std::vector<Edges> alike;
    for (Text &text : texts)
        alike.push_back(std::move(text.alike));
    return alike;
}

TextComparison::Text TextComparison::textOf(quint32 record) const
{
    const WeighedProfile &text = m_records[record];
    return {.record = record,
            .words = m_words.products(text.words, record),
            .spellings = m_spellings.beside(text.spellings, record),
            .alike = {}};
}

void TextComparison::putBeside(Text &text, quint32 from, quint32 to, const LikenessFloors &floors) const
{
    const WeighedProfile &own = m_records[text.record];
    for (quint32 other = from; other < to; ++other) {
        const double likeness = withoutSpellings(own, other, text.words[other]);
        if (likeness < floors.withoutSpellings)
            continue;
        const double whole = withoutNoise(addSpellings(likeness, text.spellings.product(other)));
        if (whole >= floors.whole)
            text.alike.push_back({other, float(whole)});
    }
}

} // namespace kb::overlap
