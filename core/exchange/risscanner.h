// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"
#include "exchange/lines.h"

namespace kb {

/// One tag of a RIS record; the lines of a longer value are separated by line feeds.
struct RisField
{
    QString tag;
    QString value;
};

struct RisRecord
{
    QList<RisField> fields;
    int line = 0; ///< of its first tag
    bool isClosed = false;
    std::optional<Skipped> damage; ///< why it cannot be read, if so

    bool hasType = false;
    bool hasOther = false; ///< than types

    bool hasTitleOrAuthor() const;
};

/// A capital, and a capital or digit.
bool isRisTag(QStringView text);

/// Whether a line of a value would be taken for the next tag, or be lost, when it is read again.
bool isUnsafeInRis(QStringView line);

/// Cuts a text into RIS records: lines of a tag of two characters, two spaces, a hyphen and a value. Lenient
/// as the programs that write RIS need it: tags may be indented or have one space, values go on over lines
/// without a tag, a record without ER ends where the next TY begins, and a TY
/// that neither title nor author follows begins nothing.
class RisScanner
{
public:
    explicit RisScanner(QStringView text)
        : m_lines(text)
    {
    }

    /// The next record; empty at the end of the text.
    std::optional<RisRecord> next();

    /// The first line outside any record that is not blank; line 0 when there is none.
    const Remark &strayText() const { return m_strayText; }

private:
    std::optional<RisRecord> readUpToNextType();
    void append(RisRecord &record, const RisField &field);
    void continueField(RisRecord &record, QStringView line);

    Lines m_lines;
    std::optional<RisField> m_type;     ///< that ended the record before it
    std::optional<RisRecord> m_pending; ///< read to see how the record before it goes on
    qsizetype m_spaces = 2;             ///< between tag and hyphen in this record
    int m_blankLines = 0;
    Remark m_strayText{Remark::Code::StrayText, {}, 0};
};

} // namespace kb
