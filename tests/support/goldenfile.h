// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFile>
#include <QTest>

namespace kb::test {

/// What is in the file; empty when it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether it equals the golden file. If not, what came out stands beside it as `.fail`, to compare or to
/// take over.
inline bool equalsGoldenFile(const QByteArray &actual, const QString &path)
{
    const QString failed = path + QStringLiteral(".fail");
    if (actual == contentOf(path)) {
        QFile::remove(failed);
        return true;
    }
    QFile file(failed);
    if (file.open(QIODevice::WriteOnly))
        file.write(actual);
    qWarning("differs from %s", qPrintable(path));
    return false;
}

} // namespace kb::test
