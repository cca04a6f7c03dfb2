// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "exchange/item.h"
#include "exchange/textcursor.h"

#include <QHash>

namespace kb {

struct BibtexField
{
    QString name;  ///< lower case
    QString value; ///< as LaTeX
};

struct BibtexEntry
{
    QString type; ///< lower case
    QString key;
    QList<BibtexField> fields;
    int line = 0;
    QList<Remark> remarks;

    /// Empty when there is no such field.
    QString value(QStringView name) const;
};

/// Reads BibTeX from entry to entry:
///
///     file:   { text | entry }
///     entry:  "@" type ( "{" body "}" | "(" body ")" )
///     body:   key { "," name "=" value }      of @string: name "=" value; of @comment and @preamble:
///     anything value:  piece { "#" piece } piece:  "{" balanced "}" | '"' balanced '"' | number | name of an
///     @string
///
/// An entry that breaks these rules is skipped up to where the next one begins at the start of a line. Takes
/// linear time.
class BibtexParser
{
public:
    /// The text must live as long as the parser and end its lines with LF.
    explicit BibtexParser(QStringView text);

    /// The next entry, or why it cannot be read; empty at the end of the text.
    std::optional<std::variant<BibtexEntry, Skipped>> next();

    /// The first line outside any entry that is neither blank nor a comment; line 0 when there is none.
    const Remark &strayText() const { return m_strayText; }

private:
    bool findEntry();
    bool readEntry(QChar close);
    bool readMacro(QChar close);
    bool readFields(QChar close);
    bool readValue(QString &value);
    bool readPiece(QString &value);
    bool readBalanced(QChar close, QString &value);
    QString readKey(QChar close);
    QString readWord();
    QString expanded(const QString &name);
    void skipSpace();
    void noteStrayText(QStringView text);
    bool fail(Skipped::Reason reason, const QString &detail = {});

    TextCursor m_cursor;
    BibtexEntry m_entry;   ///< being read
    QString m_field;       ///< being read
    Skipped m_damage{};    ///< why the last step failed
    qsizetype m_mayExpand; ///< characters that names of @strings may still stand for
    QHash<QString, QString> m_macros;
    Remark m_strayText{Remark::Code::StrayText, {}, 0};
};

} // namespace kb
