// SPDX-License-Identifier: EUPL-1.2
#include "text/wordlist.h"

#include <QFile>

namespace kb {

QList<QStringList> wordList(const QString &name)
{
    QFile file(QStringLiteral(":/text/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qUtf8Printable(file.fileName()));

    QList<QStringList> lines;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines.append(line.split(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace kb
