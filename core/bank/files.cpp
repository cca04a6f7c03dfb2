// SPDX-License-Identifier: EUPL-1.2
#include "bank/files.h"

#include "store/database.h"
#include "store/sqlfile.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace kb {

Result<bool> Files::has(const QByteArray &sha256) const
{
    return m_db.one(
        sqlFile("file/count"), [](Row row) { return row.next<int>() > 0; }, sha256);
}

Result<> Files::keepPiece(qint64 file, qint64 number, const QByteArray &piece) const
{
    return m_db.execute(sqlFile("file/add_piece"), file, number, piece);
}

Result<Files::Kept> Files::keep(Write &, QIODevice &content) const
{
    // The hash is known only at the end, so the pieces are written under a passing name first.
    if (auto begun = m_db.execute(sqlFile("file/add"), QByteArray("coming in"), 0); !begun)
        return begun.error();
    const qint64 file = m_db.lastInsertId();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Kept kept;
    for (qint64 number = 0; !content.atEnd(); ++number) {
        const QByteArray piece = content.read(PieceSize);
        if (piece.isEmpty())
            return Error{Error::Code::Unreadable, content.errorString()};
        hash.addData(piece);
        kept.size += piece.size();
        if (auto added = keepPiece(file, number, piece); !added)
            return added.error();
    }
    kept.sha256 = hash.result();
    const auto known = has(kept.sha256);
    if (!known)
        return known.error();
    auto finished = *known ? m_db.execute(sqlFile("file/drop"), file)
                           : m_db.execute(sqlFile("file/finish"), file, kept.sha256, kept.size);
    if (!finished)
        return finished.error();
    if (*known) {
        if (auto dropped = m_db.execute(sqlFile("file/drop_pieces"), file); !dropped)
            return dropped.error();
    }
    return kept;
}

Result<> Files::copyTo(const QByteArray &sha256, QIODevice &target) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isWritten = true;
    auto read = m_db.forEach(
        sqlFile("file/pieces"),
        [&](Row row) {
            const QByteArrayView piece = row.view(0);
            hash.addData(piece.toByteArray());
            isWritten = isWritten && target.write(piece.data(), piece.size()) == piece.size();
        },
        sha256);
    if (!read)
        return read;
    if (!isWritten)
        return Error{Error::Code::Storage, target.errorString()};
    if (hash.result() != sha256)
        return Error{Error::Code::Damaged, QString::fromLatin1(sha256.toHex())};
    return {};
}

} // namespace kb
