// SPDX-License-Identifier: EUPL-1.2
#include "latent/sparsevector.h"

#include <algorithm>
#include <cmath>

namespace kb::latent {

double dot(const SparseVector &a, const SparseVector &b)
{
    double sum = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (left->id < right->id) {
            ++left;
        } else if (right->id < left->id) {
            ++right;
        } else {
            sum += double(left->value) * right->value;
            ++left;
            ++right;
        }
    }
    return sum;
}

float valueOf(const SparseVector &vector, quint32 id)
{
    const auto found = std::ranges::lower_bound(vector, id, {}, &Weight::id);
    return found != vector.end() && found->id == id ? found->value : 0;
}

void makeUnit(SparseVector &vector)
{
    double squares = 0;
    for (const Weight &weight : vector)
        squares += double(weight.value) * weight.value;
    makeUnit(vector, squares);
}

void makeUnit(SparseVector &vector, double squares)
{
    if (squares <= 0) {
        vector.clear();
        return;
    }
    const double scale = 1 / std::sqrt(squares);
    for (Weight &weight : vector)
        weight.value = float(weight.value * scale);
}

} // namespace kb::latent
