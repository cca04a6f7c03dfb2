// SPDX-License-Identifier: EUPL-1.2
#include "base/savefile.h"

#include <QSaveFile>

namespace kb {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Flushed by hand: commit() says yes also when what was still in memory could not be written (Qt 6.4).
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};

    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Code::DiskFull : Error::Code::Storage,
                 path + QStringLiteral(": ") + file.errorString()};
}

} // namespace kb
