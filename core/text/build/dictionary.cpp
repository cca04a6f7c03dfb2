// SPDX-License-Identifier: EUPL-1.2
#include "text/build/dictionary.h"

#include "text/fold.h"

namespace kb {

namespace {

/// Not a word of the language: forbidden spellings.
constexpr Flag Forbidden = flag("Fw");
constexpr Flag Genitive = flag("PN");
constexpr Flag NotSuggested = flag("NS");
constexpr Flag AdjectiveInE = flag("Aa");
constexpr Flag PlaceAdjective = flag("PI");

/// Inflections of a common noun or an adjective, so that a capital does not make a name (Europees, Belg).
const FlagSet inflectsAsCommonWord = flags("Aa Al An Ar Am Za Zb Ll Lr");

struct Form
{
    std::string word;
    Flag flag;
};

/// íédereen: accents for emphasis, on a word that the dictionary has without them. Swear words are not
/// suggested either.
bool isEmphasis(const QString &written, const std::string &word, const FlagSet &flags)
{
    return has(flags, NotSuggested) && written.toLower() != QLatin1StringView(word);
}

bool isInflection(Flag flag)
{
    return QByteArrayView("ZYAVPX").contains(family(flag)) && flag != Genitive;
}

FlagSet parseFlags(const QString &text)
{
    FlagSet set;
    for (qsizetype at = 0; at + 1 < text.size(); at += 2)
        set += flag(qPrintable(text.mid(at, 2)));
    std::ranges::sort(set);
    return set;
}

void addFlags(FlagSet &set, const FlagSet &more)
{
    for (const Flag flag : more) {
        if (!has(set, flag))
            set += flag;
    }
}

/// Reads entries into a dictionary.
class Expander
{
public:
    Expander(Dictionary &dictionary, const Affixes &affixes)
        : m_dictionary(dictionary)
        , m_affixes(affixes)
    {
    }

    /// An entry reads `word/flags`, with the flags side by side.
    void add(const QString &entry)
    {
        const QString written = entry.section(QLatin1Char('/'), 0, 0);
        const FlagSet flags = parseFlags(entry.section(QLatin1Char('/'), 1));
        const auto word = plainWord(written);
        if (!word || has(flags, Forbidden) || isEmphasis(written, *word, flags) || written[0].isDigit())
            return;
        if (written != written.toLower() && !hasAny(flags, inflectsAsCommonWord))
            m_dictionary.names.insert(*word);
        else
            addFlags(m_dictionary.headwords[*word], flags);

        const std::vector<Form> forms = formsOf(written, flags);
        for (const Form &form : forms) {
            addDerivation(form.word, *word, form.flag);
            if (form.flag == PlaceAdjective) // Rotterdamse makes Rotterdams more than a genitive
                addDerivation(form.word.substr(0, form.word.size() - 1), *word, form.flag);
        }
        addParticleVerbs(*word, flags, forms);
        if (written != written.toLower() && has(flags, AdjectiveInE))
            m_capitalAdjectives.push_back(*word);
    }

    /// Franstaligen is of the adjective Franstalig, though the dictionary has it as a name.
    void explainNominalised()
    {
        for (const std::string &adjective : m_capitalAdjectives) {
            const std::string plural = adjective + "en";
            if (m_dictionary.names.erase(plural))
                addDerivation(plural, adjective, AdjectiveInE);
        }
    }

private:
    std::vector<Form> formsOf(const QString &written, const FlagSet &flags) const
    {
        std::vector<Form> forms;
        for (const Flag flag : flags) {
            if (!isInflection(flag))
                continue;
            for (const SuffixRule &rule : m_affixes.suffixes.value(flag)) {
                if (const auto form = plainWord(rule.appliedTo(written)))
                    forms.push_back({*form, flag});
            }
        }
        return forms;
    }

    /// nemen with the prefix flag of "mee" makes meenemen and its verb forms.
    void addParticleVerbs(const std::string &word, const FlagSet &flags, const std::vector<Form> &forms)
    {
        FlagSet others = flags;
        std::erase_if(others, [](Flag flag) { return family(flag) == 'P'; });
        for (const Flag flag : flags) {
            if (family(flag) != 'P' || !m_affixes.prefixes.contains(flag))
                continue;
            const std::string particle = m_affixes.prefixes.value(flag).toStdString();
            addFlags(m_dictionary.headwords[particle + word], others);
            for (const Form &form : forms) {
                if (family(form.flag) == 'V' || family(form.flag) == 'A')
                    addDerivation(particle + form.word, particle + word, form.flag);
            }
        }
    }

    /// Of several flags that lead to the same lemma the best one is kept.
    void addDerivation(const std::string &form, const std::string &lemma, Flag flag)
    {
        std::vector<Derivation> &derivations = m_dictionary.derivations[form];
        const auto same = std::ranges::find(derivations, lemma, &Derivation::lemma);
        if (same == derivations.end())
            derivations.push_back({lemma, flag});
        else if (rankOf(flag) < rankOf(same->flag))
            same->flag = flag;
    }

    Dictionary &m_dictionary;
    const Affixes &m_affixes;
    std::vector<std::string> m_capitalAdjectives;
};

} // namespace

const FlagSet &Dictionary::flagsOf(const std::string &word) const
{
    static const FlagSet none;
    const auto found = headwords.find(word);
    return found == headwords.end() ? none : found->second;
}

const std::vector<Derivation> &Dictionary::derivationsOf(const std::string &form) const
{
    static const std::vector<Derivation> none;
    const auto found = derivations.find(form);
    return found == derivations.end() ? none : found->second;
}

Result<Dictionary> readDictionary(const QString &path, const Affixes &affixes)
{
    const auto lines = readLines(path);
    if (!lines)
        return lines.error();

    Dictionary dictionary;
    Expander expander(dictionary, affixes);
    for (const QString &line : lines->mid(1)) // the first line counts the entries
        expander.add(line.simplified().section(QLatin1Char(' '), 0, 0));
    expander.explainNominalised();
    return dictionary;
}

std::optional<std::string> plainWord(const QString &word)
{
    const std::string folded = fold(word).toStdString();
    const auto isPlain = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'';
    };
    if (folded.empty() || !std::ranges::all_of(folded, isPlain))
        return std::nullopt;
    return folded;
}

} // namespace kb
