// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/onewordcap.h"

#include "overlap/evidence/cap.h"

#include <set>

namespace kb::overlap {

namespace {

/// Both texts have two words at least with a term of the other; a compound and its parts are one word.
bool shareMoreThanOneWord(const Pair &pair)
{
    std::set<quint32> inA;
    std::set<quint32> inB;
    for (const Weight &term : pair.a.words) {
        if (valueOf(pair.b.words, term.id) <= 0)
            continue;
        inA.insert(pair.quotedA().wordsWith(term.id).front());
        inB.insert(pair.quotedB().wordsWith(term.id).front());
        if (inA.size() > 1 && inB.size() > 1)
            return true;
    }
    return false;
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
