// SPDX-License-Identifier: EUPL-1.2
#include "store/bankheader.h"

#include "store/connection.h"

#include <QFile>
#include <QtEndian>

namespace kb {

namespace {

constexpr int HeaderSize = 100;       // of every SQLite file (sqlite.org/fileformat2.html, 1.3)
constexpr int UserVersionOffset = 60; // big-endian
constexpr int ApplicationIdOffset = 68;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

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
    return header;
}

} // namespace kb
