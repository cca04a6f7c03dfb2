// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"

#include "store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kb {

namespace {

constexpr int HeaderSize = 100;    // of every SQLite file (sqlite.org/fileformat2.html, 1.3)
constexpr int PageSizeOffset = 16; // big-endian, as all
constexpr int PageCountOffset = 28;
constexpr int UserVersionOffset = 60;
constexpr int ApplicationIdOffset = 68;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

/// How long the file must be by its own words. SQLite itself does not miss the end of the last page.
qint64 sizeSaidIn(const QByteArray &head)
{
    const qint64 pageSize = qFromBigEndian<quint16>(head.constData() + PageSizeOffset);
    return qFromBigEndian<quint32>(head.constData() + PageCountOffset) * (pageSize == 1 ? 65536 : pageSize);
}

/// What is missing may still be there: SQLite was bringing it in from the log when the machine died.
bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

Result<BankHeader> readBankHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::NotFound, path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, file.errorString()};

    const QByteArray head = file.read(HeaderSize);
    if (head.size() < HeaderSize || !head.startsWith(Magic))
        return Error{Error::Code::NotABank, path};
    const BankHeader header{.applicationId = qFromBigEndian<qint32>(head.constData() + ApplicationIdOffset),
                            .schemaVersion = qFromBigEndian<qint32>(head.constData() + UserVersionOffset)};
    if (header.applicationId != BankApplicationId)
        return Error{Error::Code::NotABank, path};
    if (file.size() < sizeSaidIn(head) && !hasLog(path))
        return Error{Error::Code::Damaged, path};
    return header;
}

} // namespace kb
