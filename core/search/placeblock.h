// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "latent/latentaxes.h"

#include <QByteArray>

#include <vector>

namespace kb {

/// The places of records whose numbers differ in their last byte only: for each a byte that tells which, and
/// its coordinates as a byte each.
class PlaceBlock
{
public:
    static constexpr qint64 Records = 256;
    static qint64 blockOf(qint64 record) { return record / Records; }

    /// Damaged when these are no places.
    static Result<PlaceBlock> fromBytes(QByteArrayView bytes);
    QByteArray bytes() const;
    bool isEmpty() const { return m_records.empty(); }

    void put(qint64 record, const latent::LatentPlace &place);
    void remove(qint64 record);

    /// Hands out every record of the block that has a place, and the cosine of that with the place asked for.
    template <typename Visit>
    void eachNearness(qint64 block, const latent::LatentPlace &to, Visit visit) const
    {
        for (size_t i = 0; i < m_records.size(); ++i) {
            if (m_lengths[i] > 0)
                visit(quint32(block * Records + m_records[i]), product(m_places[i], to) / m_lengths[i]);
        }
    }

private:
    /// The largest coordinate is 127, so that even small ones keep their share.
    using ShortPlace = std::array<qint8, std::tuple_size_v<latent::LatentPlace>>;

    static double product(const ShortPlace &a, const latent::LatentPlace &b);
    static double lengthOf(const ShortPlace &place);

    std::vector<quint8> m_records; ///< rising
    std::vector<ShortPlace> m_places;
    std::vector<double> m_lengths; ///< such that a product divided by it is a cosine
};

} // namespace kb
