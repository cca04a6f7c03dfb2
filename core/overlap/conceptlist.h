// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/profile.h"
#include "overlap/wordbook.h"

#include <optional>
#include <vector>

namespace kb::overlap {

class Vocabulary;

/// Where a label of a concept stands; as the words of a text, its place counts from joinedText().
struct ConceptPlace
{
    quint32 number = 0; ///< of the concept in its list
    quint32 start = 0;
    quint32 length = 0;
};

/// The concepts that count for overlap: found by uid or by their labels in a text, and weighed by how many
/// questions have them. General concepts are left out. Concepts go by their number in this list.
class ConceptList
{
public:
    ConceptList() = default;
    ConceptList(const QList<ConceptLabels> &concepts, WordBook &book);

    /// Every label that stands in a text, by any of the names of its concept, in the order of the text.
    std::vector<ConceptPlace> placesIn(const std::vector<PlacedWord> &words, const WordBook &book) const;
    /// The concepts a person gave, in that order; else those whose labels stand in the text.
    std::vector<quint32> conceptsOf(const OverlapProfile &profile,
                                    const std::vector<ConceptPlace> &places) const;

    /// Learns how rare each concept is among the questions (spec 05, 5.3).
    void weigh(const std::vector<std::vector<quint32>> &conceptsOfQuestions);
    /// Learns which terms belong to the labels of each concept.
    void findLabelTerms(const Vocabulary &vocabulary);

    double weight(quint32 number) const { return m_concepts[number].weight; }
    const Uid &uid(quint32 number) const { return m_concepts[number].uid; }
    const QString &label(quint32 number) const { return m_concepts[number].label; }
    /// Terms of all labels, by rising feature.
    const std::vector<quint32> &labelTerms(quint32 number) const { return m_concepts[number].labelTerms; }
    /// One is the broader of the other.
    bool areNear(quint32 a, quint32 b) const;
    /// The broader concept and all narrower ones.
    const std::vector<quint32> &near(quint32 number) const { return m_concepts[number].near; }

private:
    struct Concept
    {
        Uid uid;
        QString label;
        double weight = 1;
        std::vector<quint32> near;
        std::vector<quint32> labelTerms;
        std::vector<BookWord> labelWords;
    };
    /// A label as canonical words.
    struct Label
    {
        QStringList words;
        quint32 number = 0;
    };

    void addLabels(quint32 number, const QStringList &labels, WordBook &book);

    std::vector<Concept> m_concepts;
    QHash<Uid, quint32> m_numbers;
    QHash<QString, QList<Label>> m_labels; ///< by first word, longest first
};

} // namespace kb::overlap
