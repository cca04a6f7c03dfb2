// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/likenessgraph.h"
#include "overlap/postings.h"
#include "overlap/spellingtable.h"
#include "overlap/textlikeness.h"
#include "overlap/weighedprofile.h"

namespace kb::overlap {

/// Puts texts beside all before them. Serves many threads, while no text changes.
class TextComparison
{
public:
    /// All of the same records, by number; they must outlive this.
    TextComparison(const std::vector<WeighedProfile> &records, const Postings &words,
                   const SpellingTable &spellings, bool hasAxes);

    /// Likeness by words and latent place, given the product of the words.
    double withoutSpellings(const WeighedProfile &text, quint32 other, double words) const;
    double addSpellings(double likeness, double spellings) const;

    /// Of each record from `first` to before `end`: the records before it that are like it at all. What is
    /// read of another text serves all of these while the processor still has it at hand, so that some tens
    /// together take half of the time that they take one by one.
    std::vector<Edges> alikeBefore(quint32 first, quint32 end, const LikenessFloors &floors) const;

private:
    struct Text;

    Text textOf(quint32 record) const;
    void putBeside(Text &text, quint32 from, quint32 to, const LikenessFloors &floors) const;

    const std::vector<WeighedProfile> &m_records;
    const Postings &m_words;
    const SpellingTable &m_spellings;
    bool m_hasAxes;
};

} // namespace kb::overlap
