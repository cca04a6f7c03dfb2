// SPDX-License-Identifier: EUPL-1.2
#include "overlap/conceptlist.h"

#include "overlap/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace kb::overlap {

namespace {

constexpr double LeastWeight = 0.35;

template <typename T> void sortUnique(std::vector<T> &values)
{
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
}

bool standsAt(const QStringList &label, std::span<const PlacedWord> words, const WordBook &book)
{
    return size_t(label.size()) <= words.size() &&
           std::ranges::equal(label, words.first(size_t(label.size())), {}, {},
                              [&](const PlacedWord &word) { return book.word(word.word).canon; });
}

} // namespace

ConceptList::ConceptList(const QList<ConceptLabels> &concepts, WordBook &book)
{
    for (const ConceptLabels &given : concepts) {
        if (given.isGeneral || given.labels.isEmpty() || m_numbers.contains(given.uid))
            continue;
        const auto number = quint32(m_concepts.size());
        m_numbers.insert(given.uid, number);
        m_concepts.push_back({.uid = given.uid, .label = given.labels.first()});
        addLabels(number, given.labels, book);
    }
    for (QList<Label> &labels : m_labels)
        std::ranges::stable_sort(labels, std::ranges::greater{},
                                 [](const Label &l) { return l.words.size(); });

    for (const ConceptLabels &given : concepts) {
        const auto narrower = m_numbers.constFind(given.uid);
        const auto broader = m_numbers.constFind(given.broader);
        if (narrower != m_numbers.cend() && broader != m_numbers.cend()) {
            m_concepts[*narrower].near.push_back(*broader);
            m_concepts[*broader].near.push_back(*narrower);
        }
    }
}

void ConceptList::addLabels(quint32 number, const QStringList &labels, WordBook &book)
{
    for (const QString &label : labels) {
        QStringList words;
        for (const PlacedWord &word : book.read(label, {})) {
            words.append(book.word(word.word).canon);
            m_concepts[number].labelWords.push_back(book.word(word.word));
        }
        if (!words.isEmpty())
            m_labels[words.first()].append({words, number});
    }
}

std::vector<quint32> ConceptList::conceptsOf(const OverlapProfile &profile,
                                             const std::vector<ConceptPlace> &places) const
{
    std::vector<quint32> given;
    if (profile.concepts.isEmpty()) {
        std::ranges::transform(places, std::back_inserter(given), &ConceptPlace::number);
        sortUnique(given);
        return given;
    }
    for (const Uid &uid : profile.concepts) {
        const auto number = m_numbers.constFind(uid);
        if (number != m_numbers.cend() && std::ranges::count(given, *number) == 0)
            given.push_back(*number);
    }
    return given;
}

/// At each place the longest label wins: "regionale samenwerking" is not also "samenwerking".
std::vector<ConceptPlace> ConceptList::placesIn(const std::vector<PlacedWord> &words,
                                                const WordBook &book) const
{
    std::vector<ConceptPlace> found;
    std::span<const PlacedWord> rest(words);
    while (!rest.empty()) {
        const QList<Label> labels = m_labels.value(book.word(rest.front().word).canon);
        const auto label = std::ranges::find_if(
            labels, [&](const Label &candidate) { return standsAt(candidate.words, rest, book); });
        if (label == labels.end()) {
            rest = rest.subspan(1);
        } else {
            const PlacedWord &first = rest.front();
            const PlacedWord &last = rest[size_t(label->words.size()) - 1];
            found.push_back({label->number, first.start, last.start + last.length - first.start});
            rest = rest.subspan(size_t(label->words.size()));
        }
    }
    return found;
}

void ConceptList::weigh(const std::vector<std::vector<quint32>> &conceptsOfQuestions)
{
    std::vector<int> having(m_concepts.size());
    for (const std::vector<quint32> &concepts : conceptsOfQuestions) {
        for (const quint32 number : concepts)
            ++having[number];
    }
    const double questions = double(conceptsOfQuestions.size());
    const double rarest = std::log((1 + questions) / 2);
    for (size_t number = 0; number < m_concepts.size(); ++number) {
        const double rarity = std::log((1 + questions) / (1 + having[number]));
        m_concepts[number].weight =
            rarest > 0 ? std::min(1.0, LeastWeight + (1 - LeastWeight) * rarity / rarest) : 1;
    }
}

void ConceptList::findLabelTerms(const Vocabulary &vocabulary)
{
    for (Concept &entry : m_concepts) {
        for (const BookWord &word : entry.labelWords) {
            for (const FeatureKey key : featureKeys(word)) {
                const auto feature = vocabulary.find(key);
                if (feature && vocabulary.isTerm(*feature))
                    entry.labelTerms.push_back(*feature);
            }
        }
        sortUnique(entry.labelTerms);
    }
}

bool ConceptList::areNear(quint32 a, quint32 b) const
{
    return std::ranges::count(m_concepts[a].near, b) > 0;
}

} // namespace kb::overlap
