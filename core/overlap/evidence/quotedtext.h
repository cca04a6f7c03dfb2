// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/weighedprofile.h"

#include <QCache>

#include <span>

namespace kb::overlap {

/// A term as it stands in one text.
struct TermInText
{
    QString term;    ///< canonical; of a compound the part
    QString surface; ///< as written where it stands first
};

/// A text made ready to be quoted as evidence: which of its words stand for a feature.
class QuotedText
{
public:
    /// Both must outlive this.
    QuotedText(const WeighedProfile &profile, const ProfileReader &reader);

    /// Numbers of the words in the profile's bag that have the feature, by rising number.
    std::span<const quint32> wordsWith(quint32 feature) const;
    /// Both empty when the text does not have the feature.
    TermInText term(quint32 feature) const;
    /// As written where it stands first.
    QString surface(quint32 wordOfBag) const;
    const BookWord &word(quint32 wordOfBag) const;
    /// The first label of the concept that stands here, as written; empty when none does.
    QString labelOf(quint32 number) const;
    /// Terms and spellings as the latent axes take them.
    const SparseVector &learned() const { return m_learned; }

private:
    const WeighedProfile &m_profile;
    const WordBook &m_book;
    const ProfileReader &m_reader;
    SparseVector m_learned;
    std::vector<quint32> m_features; ///< rising; the same feature as often as words have it
    std::vector<quint32> m_words;    ///< for each of those a word
};

/// The quoted texts of a set of records; those asked for lately are kept.
class QuotedTexts
{
public:
    /// Records and reader must outlive this, and stay as they are.
    QuotedTexts(std::span<const WeighedProfile> records, const ProfileReader &reader);

    /// Valid until some hundred others were asked for.
    const QuotedText &of(quint32 record);

private:
    std::span<const WeighedProfile> m_records;
    const ProfileReader &m_reader;
    QCache<quint32, QuotedText> m_texts;
};

} // namespace kb::overlap
