// SPDX-License-Identifier: EUPL-1.2
#include "text/bilingual.h"

#include "text/englishstemmer.h"
#include "text/morphology.h"
#include "text/wordlist.h"

#include <QHash>

namespace kb {

namespace {

/// A word with more counterparts belongs to all subjects and so to none.
constexpr qsizetype MostCounterparts = 6;

class WordPairs
{
public:
    WordPairs()
    {
        for (const char *list : {"nl_en.txt", "nl_en_policy.txt"}) {
            for (const QStringList &line : wordList(QLatin1StringView(list)))
                add(line);
        }
        for (Words *words : {&m_english, &m_dutch})
            erase_if(*words, [](const auto &entry) { return entry.value().size() > MostCounterparts; });
    }

    const QStringList &of(const QString &word, TextLanguage language) const
    {
        static const QStringList none;
        const Words &words = language == TextLanguage::Dutch ? m_english : m_dutch;
        const auto found = words.constFind(word);
        return found == words.cend() ? none : *found;
    }

private:
    using Words = QHash<QString, QStringList>;

    void add(const QStringList &line)
    {
        const QString dutch = QString::fromStdString(dutchMorphology().canon(line.first().toStdString()));
        for (const QString &word : line.sliced(1)) {
            const QString english = m_stemmer.stem(word);
            if (QStringList &known = m_english[dutch]; !known.contains(english))
                known.append(english);
            if (QStringList &known = m_dutch[english]; !known.contains(dutch))
                known.append(dutch);
        }
    }

    EnglishStemmer m_stemmer;
    Words m_english; ///< by Dutch word
    Words m_dutch;   ///< by English word
};

} // namespace

QStringList translationsOf(const QString &canonicalWord, TextLanguage language)
{
    static const WordPairs pairs;
    return pairs.of(canonicalWord, language);
}

} // namespace kb
