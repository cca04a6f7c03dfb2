// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/quotedtext.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// About 15 kB each.
constexpr qsizetype MostKept = 5000;

QStringView part(const OverlapProfile &profile, quint32 start, quint32 length)
{
    const qsizetype textStart = profile.title.size() + 1; // as joinedText() joins them
    return start < textStart ? QStringView(profile.title).mid(start, length)
                             : QStringView(profile.text).mid(start - textStart, length);
}

} // namespace

QuotedText::QuotedText(const WeighedProfile &profile, const ProfileReader &reader)
    : m_profile(profile)
    , m_book(reader.book())
    , m_reader(reader)
    , m_learned(reader.learnedVector(profile))
{
    std::vector<std::pair<quint32, quint32>> places; // feature, word
    for (quint32 word = 0; word < profile.bag.size(); ++word) {
        for (const quint32 feature : reader.featuresOf(profile.bag[word].word))
            places.emplace_back(feature, word);
    }
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    for (const auto &[feature, word] : places) {
        m_features.push_back(feature);
        m_words.push_back(word);
    }
}

std::span<const quint32> QuotedText::wordsWith(quint32 feature) const
{
    const auto having = std::ranges::equal_range(m_features, feature);
    return std::span(m_words).subspan(size_t(having.begin() - m_features.begin()), having.size());
}

TermInText QuotedText::term(quint32 feature) const
{
    const std::span<const quint32> words = wordsWith(feature);
    if (words.empty())
        return {};
    const quint32 first = std::ranges::min(words, {}, [this](quint32 w) { return m_profile.bag[w].start; });
    const BookWord &word = this->word(first);
    for (const QString &part : word.parts) {
        if (m_reader.find(termKey(part)) == feature)
            return {part, surface(first)};
    }
    return {word.canon, surface(first)};
}

QString QuotedText::surface(quint32 wordOfBag) const
{
    const WordCount &count = m_profile.bag[wordOfBag];
    return part(m_profile.profile, count.start, count.length).toString();
}

const BookWord &QuotedText::word(quint32 wordOfBag) const
{
    return m_book.word(m_profile.bag[wordOfBag].word);
}

QString QuotedText::labelOf(quint32 number) const
{
    const std::vector<ConceptPlace> &places = m_profile.conceptPlaces;
    const auto first = std::ranges::find(places, number, &ConceptPlace::number);
    return first == places.end() ? QString()
                                 : part(m_profile.profile, first->start, first->length).toString();
}

QuotedTexts::QuotedTexts(std::span<const WeighedProfile> records, const ProfileReader &reader)
    : m_records(records)
    , m_reader(reader)
    , m_texts(MostKept)
{
}

const QuotedText &QuotedTexts::of(quint32 record)
{
    if (const QuotedText *known = m_texts.object(record))
        return *known;
    auto *text = new QuotedText(m_records[record], m_reader);
    m_texts.insert(record, text);
    return *text;
}

} // namespace kb::overlap
