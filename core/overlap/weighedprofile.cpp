// SPDX-License-Identifier: EUPL-1.2
#include "overlap/weighedprofile.h"

#include <algorithm>

namespace kb::overlap {

ProfileReader::ProfileReader(const Knowledge &knowledge)
    : m_knowledge(knowledge)
    , m_book(knowledge.options.ignoredWords)
    , m_weigher(knowledge.vocabulary, m_book)
{
}

WeighedProfile ProfileReader::read(const OverlapProfile &profile)
{
    WeighedProfile weighed = readUnplaced(profile);
    place(weighed);
    return weighed;
}

WeighedProfile ProfileReader::readUnplaced(const OverlapProfile &profile)
{
    const std::vector<PlacedWord> words = m_book.read(profile.title, profile.text);
    std::vector<ConceptPlace> places = m_knowledge.concepts.placesIn(words, m_book);
    WeighedProfile weighed{.profile = profile,
                           .concepts = m_knowledge.concepts.conceptsOf(profile, places),
                           .isTagged = !profile.concepts.isEmpty(),
                           .conceptPlaces = std::move(places),
                           .codes = profile.codes,
                           .bag = bagOf(words)};
    weighed.codes.removeIf([&](const QString &code) { return m_knowledge.generalCodes.contains(code); });
    TextVectors vectors = m_weigher.weigh(weighed.bag);
    weighed.words = std::move(vectors.words);
    weighed.spellings = std::move(vectors.spellings);
    weighed.plain = std::move(vectors.plain);
    weighed.learned = std::move(vectors.learned);
    if (words.size() <= MostAlignedWords)
        weighed.carrying = carryingWords(weighed.bag);
    return weighed;
}

void ProfileReader::place(WeighedProfile &weighed) const
{
    const FoldedText folded = m_knowledge.axes.fold(std::exchange(weighed.learned, {}));
    weighed.place = folded.place;
    weighed.reach = folded.reach;
}

/// In the order of the text: the numbers of the words depend on what was read before.
std::vector<CarryingWord> ProfileReader::carryingWords(WordBag bag) const
{
    std::ranges::sort(bag, {}, &WordCount::start);
    std::vector<CarryingWord> carrying;
    for (const WordCount &count : bag) {
        const double rarity = m_weigher.rarityOf(count.word);
        const double times = count.inTitle + count.inText;
        carrying.push_back({count.word, times * carriedWeight(m_book.word(count.word), rarity)});
    }
    return carrying;
}

} // namespace kb::overlap
