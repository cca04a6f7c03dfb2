// SPDX-License-Identifier: EUPL-1.2
#include "overlap/postings.h"

#include <algorithm>

namespace kb::overlap {

void Postings::add(quint32 record, const SparseVector &vector)
{
    if (!vector.empty() && m_records.size() <= vector.back().id)
        m_records.resize(vector.back().id + 1);
    for (const Weight &weight : vector)
        m_records[weight.id].push_back({record, weight.value});
}

void Postings::remove(quint32 record, const SparseVector &vector)
{
    for (const Weight &weight : vector)
        std::erase_if(m_records[weight.id], [record](const Weight &entry) { return entry.id == record; });
}

std::vector<double> Postings::products(const SparseVector &vector, size_t records) const
{
    std::vector<double> sums(records);
    for (const Weight &weight : vector) {
        if (weight.id >= m_records.size())
            break;
        for (const Weight &entry : m_records[weight.id]) {
            if (entry.id >= records)
                break;
            sums[entry.id] += double(weight.value) * entry.value;
        }
    }
    return sums;
}

void SpreadVector::spread(const SparseVector &vector)
{
    for (const Weight &weight : m_vector)
        m_values[weight.id] = 0;
    m_vector = vector;
    if (!vector.empty() && m_values.size() <= vector.back().id)
        m_values.resize(vector.back().id + 1);
    for (const Weight &weight : vector)
        m_values[weight.id] = weight.value;
}

double SpreadVector::dot(const SparseVector &other) const
{
    double sum = 0;
    for (const Weight &weight : other) {
        if (weight.id >= m_values.size())
            break;
        sum += double(m_values[weight.id]) * weight.value;
    }
    return sum;
}

} // namespace kb::overlap
