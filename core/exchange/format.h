// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/fieldmapping.h"
#include "exchange/item.h"

#include <span>

namespace kb {

/// What the user or the command line says about a file before it is read.
struct ReadOptions
{
    Kind as = Kind::None;             ///< what the rows of a table are; None: the headers tell
    FieldMapping mapping;             ///< for tables with foreign headers
    std::optional<Encoding> encoding; ///< empty: found out by looking
};

/// One exchange format: pure functions between bytes and records. A missing ability is a null function.
struct Format
{
    QLatin1StringView id;                        ///< as in `--format`
    std::span<const QLatin1StringView> suffixes; ///< without the dot, lower case; the first one is written
    std::span<const Kind> kinds;                 ///< what it can carry

    /// Damage in one record costs that record only (Batch::skipped). Fails with Unreadable when nothing in
    /// the bytes is of this format. Time is linear in the size.
    Result<Batch> (*read)(const QByteArray &bytes, const ReadOptions &options);
    /// What it writes, its own reader reads back equal, except what belongs to one bank only: uids, owner,
    /// sharing and the assessment for publication. Fails with InvalidInput for a kind that it cannot carry.
    Result<QByteArray> (*write)(std::span<const Item> items);
    /// Whether the first kilobytes of a file look like this format.
    bool (*looksLike)(QByteArrayView start);
};

/// Every format that this version knows, the ones that are recognised with more certainty first.
std::span<const Format> formats();

/// Null for an unknown id.
const Format *format(QStringView id);

/// The format of a file: what the content looks like, else what the suffix of the name says; null when
/// neither tells.
const Format *formatOf(QStringView fileName, const QByteArray &bytes);

} // namespace kb
