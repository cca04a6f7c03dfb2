// SPDX-License-Identifier: EUPL-1.2
#include "text/englishstemmer.h"

#include <limits>

#include <libstemmer.h>

namespace kb {

void EnglishStemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

EnglishStemmer::EnglishStemmer()
    : m_stemmer(sb_stemmer_new("english", "UTF_8"))
{
    Q_CHECK_PTR(m_stemmer.get());
}

QString EnglishStemmer::stem(const QString &word)
{
    const QByteArray text = word.toUtf8();
    if (text.size() > std::numeric_limits<int>::max())
        return word;
    const sb_symbol *stem = sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(text.data()),
                                            static_cast<int>(text.size()));
    if (!stem)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get()));
}

} // namespace kb
