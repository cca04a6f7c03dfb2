// SPDX-License-Identifier: EUPL-1.2
#include "base/savefile.h"

#include <QSaveFile>

namespace kb {

namespace {

/// Begins the detail of an error about a file that was to be written: it is not the bank that failed.
constexpr QLatin1StringView Unwritten("unwritten file ");

/// Of a disk that fills up only a part is taken, without an error; what is left over brings it out.
bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Flushed by hand: commit() says yes also when what was still in memory could not be written (Qt 6.4).
    if (file.open(QIODevice::WriteOnly) && writeAll(file, bytes) && file.flush() && file.commit())
        return {};

    const bool isFull = file.error() == QFileDevice::ResourceError;
    return unwritten(path, isFull ? Error::Code::DiskFull : Error::Code::Storage);
}

Error unwritten(const QString &path, Error::Code code)
{
    return {code, Unwritten + path};
}

QString unwrittenFile(const Error &error)
{
    return error.detail.startsWith(Unwritten) ? error.detail.mid(Unwritten.size()) : QString();
}

} // namespace kb
