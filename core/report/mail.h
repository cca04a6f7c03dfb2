// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace kb {

/// A message of plain text that is still to be sent.
struct Mail
{
    QString from;   ///< an address; empty: the program that sends it knows
    QStringList to; ///< addresses; none: whoever sends it fills them in
    QString subject;
    QString text;
    QDateTime date;
};

/// As a file that a mail program opens as a draft (RFC 5322 and 2045 to 2047). The same mail gives the same
/// bytes.
QByteArray renderMail(const Mail &mail);

/// The link that begins a mail to that address (RFC 6068), and nothing more: what else may stand in the
/// address, such as a question mark, adds no text and no reader of its own.
QUrl mailLink(const QString &address);

} // namespace kb
