// SPDX-License-Identifier: EUPL-1.2
#include "text/build/lexiconrows.h"

#include "text/build/verbforms.h"
#include "text/inflection.h"

namespace kb {

namespace {

constexpr double LeastUse = 2;

const FlagSet noun = flags("Za Zb Ze Zf Zh Zd Zc Zi Zj Zu Zx Ch Cd Ce Ya Yb Yf Yd Yc Cc");
const FlagSet verb = flags("V3 Vp Vq Va Vb");
const FlagSet adjective = flags("Aa Al An Ar Am Ll Lr");
const FlagSet linksWithS = flags("Ch Cd");
const FlagSet diminutive = flags("Ya Yb Yf");
const FlagSet nounInCompounds = flags("Ca Ch Ce Za Zb Ze Zf Zh");
const FlagSet pluralInN = flags("Zb Ze Zf Zh Zd Zj Zi");
const FlagSet pluralInEn = flags("Zb Zf Ze Zh");
constexpr Flag Infinitive = flag("Vi");

template <typename Map> void addKeys(WordSet &words, const Map &map)
{
    for (const auto &[word, value] : map)
        words.insert(word);
}

template <typename Container> void addAll(WordSet &words, const Container &more)
{
    words.insert(more.begin(), more.end());
}

bool serves(const PartUse &use)
{
    return std::max({use.asNoun, use.asOther, use.asHead}) >= LeastUse;
}

} // namespace

LexiconRows::LexiconRows(Dictionary dictionary, OwnLists lists, std::unordered_set<std::string> listed)
    : m_dictionary(std::move(dictionary))
    , m_lists(std::move(lists))
    , m_listed(std::move(listed))
    , m_verbForms(verbForms(m_dictionary, m_lists))
    , m_lemmatiser(m_dictionary, m_lists.irregular, m_verbForms)
{
    collectVerbFamilies();
}

/// Verbs and their stems, so that aanbieding can be seen to come from aanbieden.
void LexiconRows::collectVerbFamilies()
{
    for (const auto &[word, flags] : m_dictionary.headwords) {
        if (has(flags, Infinitive) || hasAny(flags, verb)) {
            m_verbFamilies.insert(word);
            m_verbFamilies.insert(m_lemmatiser.canon(word));
        }
    }
}

std::vector<LexiconRow> LexiconRows::all()
{
    std::vector<LexiconRow> rows;
    for (const std::string &word : words())
        rows.push_back(row(word));
    return rows;
}

std::vector<LexiconRow> LexiconRows::used(const std::vector<LexiconRow> &rows, const PartUses &uses)
{
    std::vector<LexiconRow> kept;
    for (const LexiconRow &row : rows) {
        const auto use = uses.find(row.word);
        const bool isAtMostListed = !(row.traits & ~Traits(Trait::Listed));
        if (isAtMostListed && (use == uses.end() || !serves(use->second)))
            continue;
        kept.push_back(row);
        if (use != uses.end())
            kept.back().use = use->second;
    }
    return kept;
}

WordSet LexiconRows::words() const
{
    WordSet words;
    addKeys(words, m_dictionary.headwords);
    addKeys(words, m_dictionary.derivations);
    addKeys(words, m_lists.irregular);
    addKeys(words, m_lists.pluralsInEr);
    addKeys(words, m_verbForms);
    addAll(words, m_dictionary.names);
    addAll(words, m_listed);
    for (const auto &[heading, list] : m_lists.parts)
        addAll(words, list);
    return words;
}

LexiconRow LexiconRows::row(const std::string &word)
{
    LexiconRow row{word, word, traits(word), {}};
    if (const auto singular = m_lists.pluralsInEr.find(word); singular != m_lists.pluralsInEr.end())
        row.canon = singular->second;
    else if (row.traits.testAnyFlags(KnownForm))
        row.canon = m_lemmatiser.canon(word);
    return row;
}

Traits LexiconRows::traits(const std::string &word) const
{
    Traits traits = traitsOfForm(word) | traitsAsPart(word);
    if (const auto headword = m_dictionary.headwords.find(word); headword != m_dictionary.headwords.end())
        traits |= traitsOfHeadword(headword->second);
    traits.setFlag(Trait::Listed, m_listed.contains(word));
    traits.setFlag(Trait::ProperName, m_dictionary.names.contains(word));
    traits.setFlag(Trait::VerbFamily, m_verbFamilies.contains(word));
    return traits;
}

Traits LexiconRows::traitsOfHeadword(const FlagSet &flags) const
{
    Traits traits = Trait::Headword;
    traits.setFlag(Trait::Noun, hasAny(flags, noun));
    traits.setFlag(Trait::Verb, hasAny(flags, verb));
    traits.setFlag(Trait::Infinitive, has(flags, Infinitive));
    traits.setFlag(Trait::Adjective, hasAny(flags, adjective));
    traits.setFlag(Trait::OpensCompound, has(flags, flag("Ca")));
    traits.setFlag(Trait::LinksWithS, hasAny(flags, linksWithS));
    traits.setFlag(Trait::ClosesCompound, has(flags, flag("Cc")));
    traits.setFlag(Trait::HasDiminutive, hasAny(flags, diminutive));
    traits.setFlag(Trait::VerbStem,
                   traits.testFlags(Trait::Noun | Trait::Verb) && !hasAny(flags, nounInCompounds));
    return traits;
}

Traits LexiconRows::traitsOfForm(const std::string &word) const
{
    Traits traits;
    for (const Derivation &derivation : m_dictionary.derivationsOf(word)) {
        traits.setFlag(Trait::Inflected);
        if (has(pluralInN, derivation.flag))
            traits.setFlag(Trait::PluralInN);
        if (has(pluralInEn, derivation.flag))
            traits.setFlag(Trait::PluralInEn);
        if (family(derivation.flag) == 'Z')
            traits.setFlag(Trait::NounForm);
    }
    if (m_verbForms.contains(word))
        traits.setFlag(Trait::Inflected);
    if (const auto canon = m_lists.irregular.find(word); canon != m_lists.irregular.end()) {
        traits |= Trait::Irregular;
        traits.setFlag(Trait::PluralInN, traits.testFlag(Trait::PluralInN) || canon->second != word);
    }
    if (m_lists.pluralsInEr.contains(word))
        traits |= Trait::Irregular | Trait::PluralInEr;
    return traits;
}

Traits LexiconRows::traitsAsPart(const std::string &word) const
{
    Traits traits;
    traits.setFlag(Trait::Particle, isListedAs("particle", word));
    traits.setFlag(Trait::CombiningForm, isListedAs("combining-form", word));
    traits.setFlag(Trait::ShortFirst, isListedAs("short-first", word));
    traits.setFlag(Trait::NeverFirst, isListedAs("never-first", word));
    traits.setFlag(Trait::NeverLast, isListedAs("never-last", word));
    traits.setFlag(Trait::NeverHead, isListedAs("never-last", word) && !isListedAs("sometimes-head", word));
    return traits;
}

bool LexiconRows::isListedAs(const char *heading, const std::string &word) const
{
    const auto list = m_lists.parts.find(heading);
    return list != m_lists.parts.end() && list->second.contains(word);
}

} // namespace kb
