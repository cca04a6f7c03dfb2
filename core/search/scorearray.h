// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace kb {

/// A score for every record there is, 0 for most; below 2^31. It is looked through in tiles, which a compiler
/// does many records at a time.
class ScoreArray
{
public:
    bool isEmpty() const { return m_scores.empty(); }
    void resize(size_t records) { m_scores.resize((records + TileSize - 1) / TileSize * TileSize); }
    size_t size() const { return m_scores.size(); }
    quint32 *data() { return m_scores.data(); }
    quint32 of(quint32 record) const { return record < m_scores.size() ? m_scores[record] : 0; }

    /// How many are above 0.
    size_t count() const
    {
        size_t count = 0;
        eachTile([&](size_t first) {
            quint32 above = 0;
            for (size_t nth = 0; nth < TileSize; ++nth)
                above += m_scores[first + nth] > 0 ? 1 : 0;
            count += above;
        });
        return count;
    }

    /// Hands out each record above 0 with its score.
    template <typename Visit> void each(Visit visit) const
    {
        for (size_t record = 0; record < m_scores.size(); ++record) {
            if (m_scores[record] > 0)
                visit(quint32(record), m_scores[record]);
        }
    }

    /// The same from what `least` says by then, 1 or more.
    template <typename Least, typename Visit> void eachFrom(Least least, Visit visit) const
    {
        eachTile([&](size_t first) {
            if (!hasFrom(first, least()))
                return;
            for (size_t record = first; record < first + TileSize; ++record) {
                if (m_scores[record] >= least())
                    visit(quint32(record), m_scores[record]);
            }
        });
    }

private:
    static constexpr size_t TileSize = 64;

    template <typename Visit> void eachTile(Visit visit) const
    {
        for (size_t first = 0; first < m_scores.size(); first += TileSize)
            visit(first);
    }

    /// What is subtracted from less is below 0: its highest bit is set.
    bool hasFrom(size_t first, quint32 least) const
    {
        quint32 bits = 0;
        for (size_t nth = 0; nth < TileSize; ++nth)
            bits |= least - 1 - m_scores[first + nth];
        return bits >> 31;
    }

    std::vector<quint32> m_scores; ///< by record, whole tiles
};

} // namespace kb
