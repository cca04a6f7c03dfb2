// SPDX-License-Identifier: EUPL-1.2
#include "text/derivedwords.h"

#include "text/morphology.h"
#include "text/wordlist.h"

#include <QHash>

namespace kb {

namespace {

QString canonical(const QString &word)
{
    return QString::fromStdString(dutchMorphology().canon(word.toStdString()));
}

QHash<QString, QStringList> readList()
{
    QHash<QString, QStringList> derived;
    for (const QStringList &line : wordList(QStringLiteral("derived_nl.txt"))) {
        QStringList &bases = derived[canonical(line.first())];
        for (const QString &base : line.sliced(1))
            bases.append(canonical(base));
    }
    return derived;
}

} // namespace

QStringList derivedFrom(const QString &canonicalWord)
{
    static const QHash<QString, QStringList> derived = readList();
    return derived.value(canonicalWord);
}

} // namespace kb
