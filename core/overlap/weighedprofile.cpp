// SPDX-License-Identifier: EUPL-1.2
#include "overlap/weighedprofile.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

/// Of the texts that people asked, one in a thousand lies nearer to the origin (README.md). Such
/// a text has hardly a word that the bank knows, and where it lies is chance.
constexpr double LeastReach = 0.5;

quint64 marksOf(const OverlapProfile &profile)
{
    quint64 marks = 0;
    for (const QList<Uid> *links :
         {&profile.studies, &profile.dossiers, &profile.signals, &profile.approaches, &profile.people}) {
        for (const Uid &link : *links)
            marks |= quint64(1) << (qHash(link) % 64);
    }
    return marks;
}

LatentPlace shortened(LatentPlace place, double by)
{
    for (qint16 &axis : place)
        axis = qint16(std::lround(axis * by));
    return place;
}

} // namespace

ProfileReader::ProfileReader(const Knowledge &knowledge)
    : m_knowledge(knowledge)
    , m_book(knowledge.options.ignoredWords)
    , m_weigher(knowledge.vocabulary, m_book)
{
}

WeighedProfile ProfileReader::read(const OverlapProfile &profile)
{
    WeighedProfile weighed = readWords(profile);
    weigh(weighed);
    return weighed;
}

WeighedProfile ProfileReader::readWords(const OverlapProfile &profile)
{
    const std::vector<PlacedWord> words = m_book.read(profile.title, profile.text);
    std::vector<ConceptPlace> places = m_knowledge.concepts.placesIn(words, m_book);
    WeighedProfile read{.profile = profile,
                        .concepts = m_knowledge.concepts.conceptsOf(profile, places),
                        .isTagged = !profile.concepts.isEmpty(),
                        .conceptPlaces = std::move(places),
                        .codes = profile.codes,
                        .marks = marksOf(profile),
                        .bag = bagOf(words)};
    read.codes.removeIf([&](const QString &code) { return m_knowledge.generalCodes.contains(code); });
    m_weigher.getToKnow(read.bag);
    if (words.size() <= MostAlignedWords)
        read.carrying = carryingWords(read.bag);
    return read;
}

void ProfileReader::weigh(WeighedProfile &read) const
{
    TextVectors vectors = m_weigher.weigh(read.bag);
    read.words = std::move(vectors.words);
    read.spellings = std::move(vectors.spellings);
    read.plain = std::move(vectors.plain);
    const FoldedText folded = m_knowledge.axes.fold(vectors.learned);
    read.reach = std::max(folded.reach, LeastReach);
    read.place = folded.place;
    if (folded.reach < LeastReach)
        read.place = shortened(folded.place, folded.reach / LeastReach);
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
