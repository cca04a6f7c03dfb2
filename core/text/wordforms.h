// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "text/analysis.h"
#include "text/englishstemmer.h"

#include <QHash>

#include <array>

namespace kb {

/// What the pipeline says of a word, whatever text it stands in.
struct WordForm
{
    QString canon;
    QStringList parts; ///< empty when the word is not split
    bool stop = false;
};

/// Works out the forms of words and remembers them: a text has few different words. Serves one thread.
class WordForms
{
public:
    /// Valid until the next call. The word must be folded.
    const WordForm &of(const QString &word, TextLanguage language);

private:
    WordForm dutch(const QString &word) const;
    WordForm english(const QString &word);

    std::array<QHash<QString, WordForm>, 2> m_known; ///< by language
    EnglishStemmer m_stemmer;
};

} // namespace kb
