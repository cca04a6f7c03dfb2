// SPDX-License-Identifier: EUPL-1.2
#include "text/stopwords.h"

#include <QFile>

namespace kb {

namespace {

/// One or more words per line; a line that begins with `#` is a remark.
QSet<QString> readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(path));

    QSet<QString> words;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        if (line.startsWith(QLatin1Char('#')))
            continue;
        for (const QString &word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words.insert(word);
    }
    return words;
}

} // namespace

const QSet<QString> &stopWords(TextLanguage language)
{
    static const QSet<QString> dutch = readList(QStringLiteral(":/text/stop_nl.txt"));
    static const QSet<QString> english = readList(QStringLiteral(":/text/stop_en.txt"));
    return language == TextLanguage::Dutch ? dutch : english;
}

} // namespace kb
