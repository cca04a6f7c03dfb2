// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

namespace kb {

enum class ZipMethod : quint16 { Stored = 0, Deflated = 8 };

struct ZipEntry
{
    QByteArray name; ///< ASCII, with `/` between folders
    QByteArray content;
    ZipMethod method = ZipMethod::Deflated;
};

/// A zip archive with a fixed date, so that the same entries give the same bytes. Its entries have no extra
/// fields and their sizes stand before them: OpenDocument asks that of the entry `mimetype`, and libarchive
/// cannot write it that way. For entries below 4 GiB.
QByteArray zipped(const QList<ZipEntry> &entries);

} // namespace kb
