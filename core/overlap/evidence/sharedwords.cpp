// SPDX-License-Identifier: EUPL-1.2
#include "overlap/evidence/sharedwords.h"

#include "overlap/evidence/alignedwords.h"
#include "overlap/evidence/terms.h"
#include "overlap/textscale.h"

namespace kb::overlap {

double sharedWordShare(const Pair &pair)
{
    return contentOf(pair.text.own.words, pair);
}

QList<Evidence> showSharedWords(const Pair &pair)
{
    return pair.text.isAligned() ? alignedSameWords(pair) : sharedTerms(pair, pair.a.words, pair.b.words);
}

} // namespace kb::overlap
