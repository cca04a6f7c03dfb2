// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/codes.h"

#include <QString>

#include <optional>

namespace kb {

class Database;
struct BankContext;

/// What came of reading a file for its words.
enum class FileReading {
    Read,
    Cut,      ///< there was more than LongestFileText
    NoText,   ///< a scan, or an empty file
    Locked,   ///< needs a password
    Damaged,  ///< cannot be read
    TooHeavy, ///< took more time or memory than one file may have
    Unknown,  ///< a kind of file of which the text is not read
};
template <>
inline constexpr auto codesOf<FileReading> = codes("read", "cut", "no_text", "locked", "damaged", "too_heavy",
                                                   "unknown");

/// So many characters of a file are kept and found; a thousand full pages.
inline constexpr qsizetype LongestFileText = 2'000'000;

struct FileText
{
    FileReading outcome = FileReading::Unknown;
    QString text;

    bool operator==(const FileText &) const = default;
};

/// What attached files say, once for the same bytes: made from the bytes, so that it is in no log, no undo
/// takes it away and no copy holds it. A file that was read is found by its name and its text.
class FileTexts
{
public:
    explicit FileTexts(BankContext &context)
        : m_context(context)
    {
    }

    struct Unread
    {
        QString sha256; ///< as in Attachment
        QString name;   ///< one of those that it has
    };

    /// Of records in use, in the order in which they came; also those that another text pipeline read.
    Result<QList<Unread>> unread() const;

    /// Keeps what a file says and brings the index up to date, in a transaction of its own. Takes seconds for
    /// the longest: for a worker's thread.
    Result<> keep(const QString &sha256, const FileText &text) const;

    /// None: nobody read it yet.
    Result<std::optional<FileReading>> outcomeOf(const QString &sha256) const;

private:
    BankContext &m_context;
};

/// What the file of that attachment says; empty when it was not read.
Result<QString> fileTextOf(Database &db, qint64 attachment);

} // namespace kb
