// SPDX-License-Identifier: EUPL-1.2
#include "bank/headlines.h"

#include "bank/links.h"
#include "bank/storedrecord.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Headline toHeadline(Row row)
{
    Headline line;
    line.id = row.next<qint64>();
    line.uid = row.next<Uid>();
    line.kind = Kind(row.next<int>());
    line.code = row.next<QString>();
    line.title = row.next<QString>();
    line.unit = row.next<Uid>();
    line.unitCode = row.next<QString>();
    line.shareLevel = fromCode<ShareLevel>(row.next<QString>()).value_or(ShareLevel::InternBzk);
    line.deleted = !row.next<bool>();
    return line;
}

} // namespace

Result<QHash<Uid, Headline>> headlines(Database &db, const QList<Uid> &records)
{
    const auto ids = knownIds(db, records);
    if (!ids)
        return ids.error();
    QHash<Uid, Headline> lines;
    auto read = db.forEach(
        sqlFile("bank/headlines"),
        [&](Row row) {
            const Headline line = toHeadline(row);
            lines.insert(line.uid, line);
        },
        QStringView(QString::fromLatin1(jsonOf(*ids))));
    if (!read)
        return read.error();
    return lines;
}

Result<QList<Headline>> linesOf(Database &db, const QList<Uid> &records)
{
    const auto known = headlines(db, records);
    if (!known)
        return known.error();
    QList<Headline> lines;
    for (const Uid &record : records) {
        const auto line = known->constFind(record);
        if (line != known->cend() && !line->deleted)
            lines.append(*line);
    }
    return lines;
}

QString nameOf(const Headline &line)
{
    return QStringLiteral("%1 %2").arg(line.code, line.title).trimmed();
}

QString codeOrTitle(const Headline &line)
{
    return line.code.isEmpty() ? line.title : line.code;
}

QString pairName(const Headline &a, const Headline &b)
{
    return QStringLiteral("%1 × %2").arg(a.code, b.code);
}

Result<QStringList> linkedTitles(Database &db, const Uid &record, LinkType type)
{
    const auto targets = Links(db).from(record, type);
    if (!targets)
        return targets.error();
    const auto lines = linesOf(db, *targets);
    if (!lines)
        return lines.error();
    QStringList titles;
    for (const Headline &line : *lines)
        titles.append(line.title);
    return titles;
}

} // namespace kb
