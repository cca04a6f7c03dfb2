// SPDX-License-Identifier: EUPL-1.2
#include "report/mail.h"

#include <QLocale>

namespace kb {

namespace {

constexpr qsizetype BytesInAWord = 36; ///< encoded, behind the name of its field, a line holds it
constexpr qsizetype LettersOfMailLine = 76;

/// A line of its own would begin another field.
QString onOneLine(const QString &text)
{
    return text.simplified();
}

/// Pieces of whole letters, as each encoded word stands for itself.
QList<QByteArray> wordPieces(const QString &text)
{
    QList<QByteArray> pieces{QByteArray()};
    for (const char32_t letter : text.toStdU32String()) {
        const QByteArray bytes = QString::fromUcs4(&letter, 1).toUtf8();
        if (pieces.last().size() + bytes.size() > BytesInAWord)
            pieces.append(QByteArray());
        pieces.last() += bytes;
    }
    return pieces;
}

QByteArray headerText(const QString &text)
{
    QByteArrayList words;
    for (const QList<QByteArray> pieces = wordPieces(onOneLine(text)); const QByteArray &piece : pieces)
        words.append("=?UTF-8?B?" + piece.toBase64() + "?=");
    return words.join("\r\n ");
}

/// Both or none: a carriage return stands nowhere by itself, nor a line feed.
QString withLineEndsOfMail(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\r', u'\n').replace(u'\n', QStringLiteral("\r\n"));
}

QByteArray bodyOf(const QString &text)
{
    const QByteArray encoded = withLineEndsOfMail(text).toUtf8().toBase64();
    QByteArray body;
    for (qsizetype at = 0; at < encoded.size(); at += LettersOfMailLine)
        body += encoded.mid(at, LettersOfMailLine) + "\r\n";
    return body;
}

/// In English, whatever the language of the program.
QByteArray dateOfMail(const QDateTime &date)
{
    return QLocale::c().toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " +0000";
}

} // namespace

QByteArray renderMail(const Mail &mail)
{
    QByteArrayList lines;
    if (!mail.from.isEmpty())
        lines.append("From: " + onOneLine(mail.from).toUtf8());
    if (!mail.to.isEmpty())
        lines.append("To: " + onOneLine(mail.to.join(QStringLiteral(", "))).toUtf8());
    lines << "Subject: " + headerText(mail.subject) << "Date: " + dateOfMail(mail.date)
          << "X-Unsent: 1" // mail programs open it to be sent, not as received
          << "MIME-Version: 1.0"
          << "Content-Type: text/plain; charset=utf-8"
          << "Content-Transfer-Encoding: base64";
    return lines.join("\r\n") + "\r\n\r\n" + bodyOf(mail.text);
}

QUrl mailLink(const QString &address)
{
    QUrl link;
    link.setScheme(QStringLiteral("mailto"));
    link.setPath(onOneLine(address), QUrl::DecodedMode);
    return link;
}

} // namespace kb
