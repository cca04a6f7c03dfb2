// SPDX-License-Identifier: EUPL-1.2
#include "store/views.h"

#include "store/connection.h"

#include <QDir>
#include <QFile>

namespace kb {

namespace {

const QByteArray &allViews()
{
    static const QByteArray all = [] {
        QByteArray text;
        for (const QFileInfo &info :
             QDir(QStringLiteral(":/sql/views")).entryInfoList(QDir::Files, QDir::Name)) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("no such view: %ls", qUtf16Printable(info.fileName()));
            text += file.readAll() + ";\n";
        }
        return text;
    }();
    return all;
}

} // namespace

Result<> makeViews(sqlite3 *connection)
{
    return run(connection, allViews());
}

} // namespace kb
