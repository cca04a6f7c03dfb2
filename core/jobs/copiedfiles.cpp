// SPDX-License-Identifier: EUPL-1.2
#include "jobs/copiedfiles.h"

#include "bank/bank.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace kb {

namespace {

struct KeptFile
{
    qint64 id = 0;
    QByteArray sha256;
    qint64 size = 0;
};

KeptFile toKeptFile(Row row)
{
    KeptFile file;
    file.id = row.next<qint64>();
    file.sha256 = row.next<QByteArray>();
    file.size = row.next<qint64>();
    return file;
}

QString pathOf(const KeptFile &file, const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(file.sha256.toHex()));
}

Result<> writeOut(Bank &bank, const KeptFile &file, const QString &folder)
{
    if (QFileInfo(pathOf(file, folder)).size() == file.size) // of an earlier copy
        return {};
    QSaveFile target(pathOf(file, folder));
    if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly))
        return Error{Error::Code::Storage, target.fileName()};
    if (auto written = bank.files().copyTo(file.sha256, target); !written)
        return written;
    return target.flush() && target.commit() ? Result<>()
                                             : Result<>(Error{Error::Code::Storage, target.fileName()});
}

bool isUnharmed(QFile &content, const KeptFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return content.open(QIODevice::ReadOnly) && hash.addData(&content) && hash.result() == file.sha256 &&
           content.seek(0);
}

Result<> readIn(Database &db, const KeptFile &file, const QString &folder)
{
    QFile content(pathOf(file, folder));
    if (!isUnharmed(content, file))
        return {};
    for (qint64 number = 0; !content.atEnd(); ++number) {
        const QByteArray piece = content.read(Files::PieceSize);
        if (auto added = db.execute(sqlFile("file/add_piece"), file.id, number, piece); !added)
            return added;
    }
    return {};
}

} // namespace

Result<> moveFilesTo(Bank &copy, const QString &folder)
{
    Database &db = copy.context().db;
    const auto files = db.all(sqlFile("file/rows_with_pieces"), toKeptFile);
    if (!files)
        return files.error();
    for (const KeptFile &file : *files) {
        if (auto written = writeOut(copy, file, folder); !written)
            return written;
    }
    return db.execute(sqlFile("file/clear_pieces"));
}

Result<> bringFilesFrom(Bank &bank, const QString &folder)
{
    Database &db = bank.context().db;
    const auto files = db.all(sqlFile("file/rows_without_pieces"), toKeptFile);
    if (!files)
        return files.error();
    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const KeptFile &file : *files) {
        if (auto read = readIn(db, file, folder); !read)
            return read;
    }
    return transaction.commit();
}

} // namespace kb
