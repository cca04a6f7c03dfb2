// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/onewordcap.h"

#include "overlap/evidence/cap.h"

#include <algorithm>

namespace kb::overlap {

namespace {

/// Either text has two words with a term of the other; a compound and its parts are one word.
bool shareMoreThanOneWord(const Pair &pair)
{
    std::optional<quint32> onlyInA;
    std::optional<quint32> onlyInB;
    bool hasMoreInA = false;
    bool hasMoreInB = false;
    for (const Weight &term : pair.a.words) {
        if (valueOf(pair.b.words, term.id) <= 0)
            continue;
        const quint32 inA = pair.quotedA().wordsWith(term.id).front();
        const quint32 inB = pair.quotedB().wordsWith(term.id).front();
        hasMoreInA |= onlyInA.value_or(inA) != inA;
        hasMoreInB |= onlyInB.value_or(inB) != inB;
        onlyInA = inA;
        onlyInB = inB;
    }
    return hasMoreInA && hasMoreInB;
}

} // namespace

double oneWordCap(const Pair &pair)
{
    const bool isAlone = !areAligned(pair.a, pair.b) && !hasTie(pair) && !shareMoreThanOneWord(pair);
    return isAlone ? pair.options().levels.strong - 1 : NoCap;
}

QList<Evidence> showOneWordCap(const Pair &pair)
{
    return {{.name = EvidenceName::Cap, .amount = oneWordCap(pair)}};
}

} // namespace kb::overlap
