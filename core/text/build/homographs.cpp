// SPDX-License-Identifier: EUPL-1.2
#include "text/build/homographs.h"

namespace kb {

namespace {

constexpr Flag PluralInS = flag("Za");
constexpr Flag PluralInApostropheS = flag("Zc");
constexpr Flag PartitiveS = flag("Ai"); ///< iets moois

const FlagSet pluralInEn = flags("Zb Zf Ze Zh");
const FlagSet comparison = flags("Ab Ao Aq As Aw");
const FlagSet attributiveE = flags("Aa Al An Ar Xe Zk");

// What the word itself is.
const FlagSet adjective = flags("Aa Al An Ar Am Ll Lr");
const FlagSet finiteVerb = flags("V3 Vp Vq");
const FlagSet inflectingNoun = flags("Za Zb Zd Ze Zf Zh Ya Yb Yf");
const FlagSet nounOfCompounds = flags("Ca Cb Cc");
const FlagSet nounWithPluralInS = flags("Za Ch Cd");
const FlagSet nounInE = flags("Za Zc");

/// wagen is not of waag, bons not of bon, vervals not of verval, grammatica not of grammaticus.
bool isNoPlural(Flag explanation, const FlagSet &own)
{
    if (explanation == PluralInS)
        return hasAny(own, adjective) || hasAny(own, inflectingNoun) || hasAny(own, finiteVerb);
    return (has(pluralInEn, explanation) && hasAny(own, nounWithPluralInS)) ||
           (family(explanation) == 'Z' && has(own, PluralInApostropheS));
}

/// paars is not of paar, nieuws not of nieuw, rots not of rot.
bool isNoPartitive(Flag explanation, const FlagSet &own)
{
    return explanation == PartitiveS && (hasAny(own, adjective) || hasAny(own, inflectingNoun) ||
                                         hasAny(own, nounOfCompounds) || hasAny(own, finiteVerb));
}

/// leger is not more leeg, lekker not more lek, valideer not more valide.
bool isNoComparison(Flag explanation, const FlagSet &own)
{
    return has(comparison, explanation) &&
           (has(own, PluralInS) || hasAny(own, finiteVerb) || hasAny(own, adjective));
}

/// waarde is not waard with -e.
bool isNoAttribute(Flag explanation, const FlagSet &own)
{
    return has(attributiveE, explanation) && hasAny(own, nounInE);
}

} // namespace

bool isHomograph(Flag explanation, const FlagSet &own)
{
    return isNoPlural(explanation, own) || isNoPartitive(explanation, own) ||
           isNoComparison(explanation, own) || isNoAttribute(explanation, own);
}

} // namespace kb
