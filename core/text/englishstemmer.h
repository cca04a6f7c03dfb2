// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

namespace kb {

/// English stems by Snowball ("housing", "houses": "hous"). Serves one thread.
class EnglishStemmer
{
public:
    EnglishStemmer();

    /// The stem of a folded word.
    QString stem(const QString &word);

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace kb
