// SPDX-License-Identifier: EUPL-1.2
#include "overlap/weighedprofile.h"

namespace kb::overlap {

ProfileReader::ProfileReader(const Knowledge &knowledge)
    : m_knowledge(knowledge)
    , m_book(knowledge.options.ignoredWords)
    , m_weigher(knowledge.vocabulary, m_book)
{
}

WeighedProfile ProfileReader::read(const OverlapProfile &profile)
{
    const std::vector<PlacedWord> words = m_book.read(profile.title, profile.text);
    WeighedProfile weighed{.profile = profile,
                           .concepts = m_knowledge.concepts.conceptsOf(profile, words, m_book),
                           .isTagged = !profile.concepts.isEmpty(),
                           .bag = bagOf(words)};
    TextVectors vectors = m_weigher.weigh(weighed.bag);
    weighed.words = std::move(vectors.words);
    weighed.spellings = std::move(vectors.spellings);
    weighed.plain = std::move(vectors.plain);
    const FoldedText folded = m_knowledge.axes.fold(vectors.learned);
    weighed.place = folded.place;
    weighed.reach = folded.reach;
    return weighed;
}

} // namespace kb::overlap
