// SPDX-License-Identifier: EUPL-1.2
#include "text/build/verbforms.h"

#include "text/inflection.h"

namespace kb {

namespace {

constexpr Flag PresentParticiple = flag("Vi"); ///< the flag of infinitives: lopen → lopend
constexpr size_t ShortestParticiple = 5;

const FlagSet finiteForms = flags("V3 Vp Vq Va Vb");
const FlagSet pastForms = flags("Vp Vq");
const FlagSet anyVerbForm = flags("V3 Vp Vq Va Vb Vi");
// A past form with one of the first is a word of its own; a participle may well be an adjective too.
const FlagSet ownWord = flags("Za Zb Ze Zf Zh Zd Ch Cd Aa Al An Ar Am Ya Yb Yf Vi V3 Vp Vq");
const FlagSet ownNounOrVerb = flags("Za Ze Zf Zh Zd Ch Cd Ya Yb Yf V3 Vp Vq");
/// No regular participle takes these.
const FlagSet notAParticiple = flags("Za Zb Ze Zf Zh Zi Zm Ab Ya Yb Ca Cc");

/// opnemen → opgenomen: a separable particle goes before everything.
StrongVerb withParticle(const std::string &particle, const StrongVerb &verb)
{
    StrongVerb longer{particle + verb.infinitive, {}};
    for (const std::string &form : verb.forms)
        longer.forms.push_back(particle + form);
    return longer;
}

/// vernemen → vernomen: an unstressed prefix takes the place of ge-, but not of the ge- in gelden or
/// genieten.
StrongVerb withPrefix(const std::string &prefix, const StrongVerb &verb)
{
    StrongVerb longer{prefix + verb.infinitive, {}};
    for (const std::string &form : verb.forms) {
        const bool losesGe = form.starts_with(verb.infinitive.starts_with("ge") ? "gege" : "ge");
        longer.forms.push_back(prefix + (losesGe ? form.substr(2) : form));
    }
    return longer;
}

class VerbForms
{
public:
    VerbForms(const Dictionary &dictionary, const OwnLists &lists)
        : m_dictionary(dictionary)
        , m_irregular(lists.irregular)
        , m_particles(lists.parts.at("separable-prefix"))
        , m_prefixes(lists.parts.at("inseparable-prefix"))
    {
    }

    WordMap take() && { return std::move(m_stems); }

    void addStrongVerb(const StrongVerb &verb)
    {
        addWithParticles(verb);
        for (const std::string &prefix : m_prefixes) {
            if (isInfinitive(prefix + verb.infinitive))
                addWithParticles(withPrefix(prefix, verb));
        }
    }

    /// (particle) ge + stem + t or d, or stem + t or d after an unstressed prefix.
    void addRegularParticiple(const std::string &word, const FlagSet &flags)
    {
        const bool mayBeOne = word.size() >= ShortestParticiple &&
                              (word.back() == 't' || word.back() == 'd') && !hasAny(flags, notAParticiple) &&
                              !m_stems.contains(word) && !m_irregular.contains(word);
        if (!mayBeOne)
            return;
        const std::string base = word.substr(0, word.size() - 1);
        if (addParticipleWithGe(word, "", base))
            return;
        for (const std::string &particle : m_particles) {
            if (base.starts_with(particle) &&
                addParticipleWithGe(word, particle, base.substr(particle.size())))
                return;
        }
        if (hasAny(m_dictionary.flagsOf(base), pastForms))
            m_stems[word] = base;
    }

private:
    bool isInfinitive(const std::string &word) const
    {
        return has(m_dictionary.flagsOf(word), PresentParticiple);
    }

    void addWithParticles(const StrongVerb &verb)
    {
        addForms(verb);
        for (const std::string &particle : m_particles) {
            if (isInfinitive(particle + verb.infinitive))
                addForms(withParticle(particle, verb));
        }
    }

    void addForms(const StrongVerb &verb)
    {
        const std::string stem = verbStem(m_dictionary, verb.infinitive);
        for (const std::string &form : verb.forms) {
            const bool isParticiple = &form == &verb.forms.back();
            if (form != verb.infinitive && form != stem &&
                !isAWordOfItsOwn(form, isParticiple ? ownNounOrVerb : ownWord))
                m_stems[form] = stem;
        }
    }

    bool isAWordOfItsOwn(const std::string &form, const FlagSet &ownFlags) const
    {
        if (m_irregular.contains(form) || hasAny(m_dictionary.flagsOf(form), ownFlags))
            return true;
        return std::ranges::any_of(m_dictionary.derivationsOf(form), [](const Derivation &derivation) {
            return family(derivation.flag) != 'V';
        });
    }

    bool addParticipleWithGe(const std::string &word, const std::string &particle, const std::string &rest)
    {
        if (!rest.starts_with("ge") || rest.size() < 4)
            return false;
        const std::string stem = rest.substr(2);
        for (const std::string &candidate : {stem, stem + word.back()}) {
            if (hasAny(m_dictionary.flagsOf(candidate), finiteForms)) {
                m_stems[word] = particle + candidate;
                return true;
            }
        }
        return false;
    }

    const Dictionary &m_dictionary;
    const WordMap &m_irregular;
    const WordSet &m_particles;
    const WordSet &m_prefixes;
    WordMap m_stems;
};

/// wet is of wetten, not of weten.
bool isOfAnother(const Dictionary &dictionary, const std::string &stem, const std::string &infinitive)
{
    const std::string doubled = stem + stem.back() + "en";
    return doubled != infinitive && has(dictionary.flagsOf(doubled), PresentParticiple);
}

} // namespace

WordMap verbForms(const Dictionary &dictionary, const OwnLists &lists)
{
    VerbForms forms(dictionary, lists);
    for (const StrongVerb &verb : lists.strongVerbs)
        forms.addStrongVerb(verb);
    for (const auto &[word, flags] : dictionary.headwords)
        forms.addRegularParticiple(word, flags);
    return std::move(forms).take();
}

std::string verbStem(const Dictionary &dictionary, const std::string &infinitive)
{
    if (!infinitive.ends_with('n'))
        return infinitive;
    const std::string_view withoutN = std::string_view(infinitive).substr(0, infinitive.size() - 1);
    auto stems = closedStems(withoutN.ends_with('e') ? withoutN.substr(0, withoutN.size() - 1) : withoutN);
    stems.append(std::string(withoutN)); // olien: olie
    for (const std::string &stem : stems) {
        if (hasAny(dictionary.flagsOf(stem), anyVerbForm) && !isOfAnother(dictionary, stem, infinitive))
            return stem;
    }
    for (const std::string &stem : stems) {
        if (dictionary.headwords.contains(stem))
            return stem;
    }
    return stems.first();
}

} // namespace kb
