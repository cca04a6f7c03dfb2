// SPDX-License-Identifier: EUPL-1.2
#include "text/stopwords.h"

#include "text/wordlist.h"

namespace kb {

namespace {

QSet<QString> readList(const QString &name)
{
    QSet<QString> words;
    for (const QStringList &line : wordList(name))
        words.unite(QSet<QString>(line.begin(), line.end()));
    return words;
}

} // namespace

const QSet<QString> &stopWords(TextLanguage language)
{
    static const QSet<QString> dutch = readList(QStringLiteral("stop_nl.txt"));
    static const QSet<QString> english = readList(QStringLiteral("stop_en.txt"));
    return language == TextLanguage::Dutch ? dutch : english;
}

const QSet<QString> &paleWords()
{
    static const QSet<QString> dutch = readList(QStringLiteral("pale_nl.txt"));
    return dutch;
}

} // namespace kb
