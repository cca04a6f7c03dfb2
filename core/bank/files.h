// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace kb {

class Database;
class Write;

/// The bytes of attached files: each once, under its SHA-256, in pieces of 1 MiB.
class Files
{
public:
    static constexpr qint64 PieceSize = 1 << 20;

    explicit Files(Database &db)
        : m_db(db)
    {
    }

    struct Kept
    {
        QByteArray sha256;
        qint64 size = 0;
    };

    /// Reads the device to its end; holds one piece in memory. The same bytes again are kept once.
    Result<Kept> keep(Write &write, QIODevice &content) const;
    /// Writes the bytes to the device and checks them against their hash: Damaged when they differ.
    Result<> copyTo(const QByteArray &sha256, QIODevice &target) const;
    Result<bool> has(const QByteArray &sha256) const;

private:
    Result<> keepPiece(qint64 file, qint64 number, const QByteArray &piece) const;

    Database &m_db;
};

} // namespace kb
