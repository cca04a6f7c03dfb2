// SPDX-License-Identifier: EUPL-1.2
#include "base/pattern.h"

#include <QFile>
#include <QStringList>

namespace kb {

QString patternText(const char *name)
{
    QFile file(QStringLiteral(":/reports/") + QLatin1StringView(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "patternText", name); // it is compiled in
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

QString filledPattern(const char *name, const Fillings &fillings)
{
    QString result;
    for (const QString &piece : patternText(name).split(QStringLiteral("{{"))) {
        const qsizetype end = piece.indexOf(QStringLiteral("}}"));
        result += end < 0 ? piece : fillings.value(piece.first(end).toLatin1()) + piece.mid(end + 2);
    }
    return result;
}

} // namespace kb
