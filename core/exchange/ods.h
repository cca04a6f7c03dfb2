// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/zip.h"
#include "exchange/spreadsheet.h"

namespace kb {

/// An OpenDocument spreadsheet (ODF 1.3) of one table. Its first row comes back on every page; days and
/// numbers are such, and text stays text whatever it begins with. The same table gives the same bytes.
QByteArray odsOf(const Spreadsheet &sheet);

/// What lies in that file.
QList<ZipEntry> odsEntries(const Spreadsheet &sheet);

} // namespace kb
