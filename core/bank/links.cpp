// SPDX-License-Identifier: EUPL-1.2
#include "bank/links.h"

#include "bank/write.h"
#include "store/database.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

Uid toUid(Row row)
{
    return row.next<Uid>();
}

} // namespace

Uid linkUid(const Uid &from, LinkType type, const Uid &to)
{
    const QByteArray name = bytesOf(from) + codeOf(type).data() + bytesOf(to);
    return namedUid(QLatin1StringView("link"), name);
}

Result<QList<Uid>> Links::from(const Uid &record, LinkType type) const
{
    return m_db.all(sqlFile("link/from"), toUid, record, QStringView(QString(codeOf(type))));
}

Result<QList<Uid>> Links::to(const Uid &record, LinkType type) const
{
    return m_db.all(sqlFile("link/to"), toUid, record, QStringView(QString(codeOf(type))));
}

Result<> Links::add(Write &write, const Uid &from, LinkType type, const Uid &to) const
{
    const Link link{.type = QString(codeOf(type)), .from = from, .to = to};
    return write.create(recordTypeOf<Link>, linkUid(from, type, to), valuesOf(link));
}

Result<> Links::remove(Write &write, const Uid &from, LinkType type, const Uid &to) const
{
    return write.remove(recordTypeOf<Link>, linkUid(from, type, to));
}

Result<> Links::set(Write &write, const Uid &record, LinkType type, const QList<Uid> &targets) const
{
    const auto present = from(record, type);
    if (!present)
        return present.error();
    for (const Uid &target : targets) {
        if (!present->contains(target)) {
            if (auto added = add(write, record, type, target); !added)
                return added;
        }
    }
    for (const Uid &target : *present) {
        if (!targets.contains(target)) {
            if (auto removed = remove(write, record, type, target); !removed)
                return removed;
        }
    }
    return {};
}

Result<> Links::copy(Write &write, const Uid &record, const Uid &other, LinkType type) const
{
    const auto targets = from(record, type);
    return targets ? set(write, other, type, *targets) : Result<>(targets.error());
}

} // namespace kb
