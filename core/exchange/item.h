// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/encoding.h"
#include "model/kind.h"
#include "model/knowledgequestion.h"
#include "model/study.h"

#include <variant>

namespace kb {

/// A file that a record points at: a path or an address, as written. Never opened by a reader.
struct FileReference
{
    QString place;
    QString name; ///< as shown; empty when the source gives none
    QString mime;

    bool operator==(const FileReference &) const = default;
};

/// Other records that a record points at, by name: outside a bank there are no uids.
struct References
{
    QString unitCode; ///< the owner
    QString unitName;
    QString dossier;        ///< code or title
    QStringList institutes; ///< performed by
    QStringList concepts;   ///< labels; words that may be no concept are keywords of the record itself
    QList<FileReference> files;

    bool operator==(const References &) const = default;
};

using AnyRecord = std::variant<Study, KnowledgeQuestion>;

/// A record on its way into or out of a bank.
struct Item
{
    AnyRecord record;
    References references;

    bool operator==(const Item &) const = default;
};

Kind kindOf(const Item &item);

/// Something that the user should hear about a file or a record; the window makes a sentence of the code.
struct Remark
{
    enum class Code {
        KeptAsExtra,   ///< detail: tag or header that has no field of its own
        SuppliedTitle, ///< the record has none; detail: what serves as title
        MissingEnd,    ///< the record has no end mark; it was read up to where the next begins
        StrayText,     ///< text outside any record or field; detail: its beginning
        UnclearDate,   ///< kept as extra; detail: the text
        UnknownCode,   ///< a value that is none of the field's codes, kept as extra; detail: field and value
        InvalidValue,  ///< fails its check (DOI, ISBN, …) or says more than the field holds; kept as extra
        UnknownMacro,  ///< BibTeX: a name that no @string explains, kept as its name
        MissingParent, ///< BibTeX: the entry of a crossref is not in the file
        Duplicate,     ///< a field that may stand once came twice; the later is kept as extra; detail: tag
        FallbackEncoding, ///< the bytes are no Unicode; read as Windows-1252
        ForeignBytes,     ///< bytes that are invalid in the encoding; detail: how many
        RemovedNul,       ///< NUL characters; detail: how many
        Proposal,         ///< PDF: title, author and date are as its maker left them
        OtherOwner,       ///< another unit's, in a bank that cannot take it in for them; detail: the unit
        NoText,           ///< PDF: a scan; somebody must fill in what it is
    };

    Code code;
    QString detail;
    int line = 0; ///< from 1; 0 when it concerns the whole file or record

    bool operator==(const Remark &) const = default;
};

/// A record that was read.
struct Incoming : Item
{
    int line = 0; ///< where it begins in the file, from 1
    QList<Remark> remarks;

    bool operator==(const Incoming &) const = default;
};

/// A record that cannot come in, and why.
struct Skipped
{
    enum class Reason {
        Empty,         ///< it has nothing but its frame
        NoTitle,       ///< nothing in it can serve as title or text; detail: what it has
        FieldTooLarge, ///< more than 1 MB; detail: tag
        LineTooLarge,  ///< more than 8 MB
        TooDeep,       ///< nested too deep
        Unclosed,      ///< a brace or quote that never closes; detail: field
        Malformed,     ///< not written by the rules of the format; detail: what was found
        NotOurs,       ///< it is here, and belongs to another unit; detail: the code of that unit
        Locked,        ///< needs a password
        Damaged,       ///< a PDF of which nothing can be read
        TooHeavy,      ///< reading it asked more time or memory than one file may have
        Unreadable,    ///< the whole file; detail: which, and what it looks like
    };

    Reason reason;
    QString detail;
    int line = 0;

    bool operator==(const Skipped &) const = default;
};

using IncomingOrSkipped = std::variant<Incoming, Skipped>;

/// All that a file gave.
struct Batch
{
    QLatin1StringView format;
    Encoding encoding = Encoding::Utf8; ///< found or told
    QList<Incoming> items;              ///< in the order of the file
    QList<Skipped> skipped;
    QList<Remark> remarks; ///< about the file as a whole

    bool operator==(const Batch &) const = default;
};

} // namespace kb
