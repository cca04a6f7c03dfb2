// SPDX-License-Identifier: EUPL-1.2
#include "jobs/writtennames.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

/// A name of so few letters is a part of many words ("Berg"): it counts where a word begins.
constexpr qsizetype FewLetters = 4;

constexpr qsizetype LongestPart = 300; ///< characters of a text in which a name stands

/// An accent may be a sign of its own or a part of its letter.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Where the name stands; -1 where it does not.
qsizetype placeOfName(const QString &text, const QString &name)
{
    qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
    while (at > 0 && name.size() <= FewLetters && text[at - 1].isLetter())
        at = text.indexOf(name, at + 1, Qt::CaseInsensitive);
    return at;
}

/// Of a long text the part around that place.
QString partAround(const QString &text, qsizetype at)
{
    if (text.size() <= LongestPart)
        return text;
    const qsizetype from = std::clamp<qsizetype>(at - LongestPart / 2, 0, text.size() - LongestPart);
    const QString before = from > 0 ? QStringLiteral("…") : QString();
    const QString after = from + LongestPart < text.size() ? QStringLiteral("…") : QString();
    return before + text.mid(from, LongestPart) + after;
}

/// The longest piece in signs that SQL knows in capitals too.
QString plainPiece(const QString &name)
{
    constexpr char16_t firstForeign = 128;
    QString piece;
    QString longest;
    for (const QChar c : name) {
        piece = c < QChar(firstForeign) ? piece + c : QString();
        if (piece.size() > longest.size())
            longest = piece;
    }
    return longest;
}

QString jsonOfUids(const QList<Uid> &uids)
{
    QJsonArray texts;
    for (const Uid &uid : uids)
        texts.append(textOf(uid));
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

Result<QStringList> familyNames(Bank &bank, const Person &person, const QList<Uid> &wentIntoThem)
{
    const auto ids = knownIds(bank.context().db, wentIntoThem);
    const auto gone = ids ? bank.records<Person>().rows(*ids) : Result<QList<Person>>(ids.error());
    if (!gone)
        return gone.error();
    QStringList names{composed(person.family).simplified()};
    for (const Person &one : *gone)
        names.append(composed(one.family).simplified());
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

Result<QList<WrittenName>> textsWith(Database &db, const QString &name, const QString &persons)
{
    QList<WrittenName> found;
    const QString piece = plainPiece(name);
    const auto read = db.forEach(
        sqlFile("person/written"),
        [&](Row row) {
            const auto record = row.next<qint64>();
            const QString text = composed(row.next<QString>());
            if (const qsizetype at = placeOfName(text, name); at >= 0)
                found.append({record, partAround(text, at)});
        },
        QStringView(piece), QStringView(persons));
    return read ? Result<QList<WrittenName>>(found) : read.error();
}

} // namespace

Result<QList<WrittenName>> writtenNames(Bank &bank, const Person &person, const QList<Uid> &wentIntoThem)
{
    const auto names = familyNames(bank, person, wentIntoThem);
    if (!names)
        return names.error();
    const QString persons = jsonOfUids(QList<Uid>{person.uid} + wentIntoThem);
    QList<WrittenName> all;
    for (const QString &name : *names) {
        const auto texts = textsWith(bank.context().db, name, persons);
        if (!texts)
            return texts.error();
        for (const WrittenName &written : *texts) {
            if (!all.contains(written)) // it may say the names of both
                all.append(written);
        }
    }
    return all;
}

} // namespace kb
