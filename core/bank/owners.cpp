// SPDX-License-Identifier: EUPL-1.2
#include "bank/owners.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

Owner Owners::of(const RecordHead &record)
{
    return {codeOfUnit(record.ownerUnit), isOurs(record)};
}

QString Owners::codeOfUnit(const Uid &unit)
{
    const auto known = m_codes.constFind(unit);
    if (known != m_codes.cend())
        return *known;
    const auto read = m_bank.records<Unit>().get(unit);
    return *m_codes.insert(unit, read ? read->code : QString());
}

bool Owners::isOurs(const RecordHead &record) const
{
    const Identity &own = m_bank.identity();
    if (record.ownerUnit == own.unit)
        return true;
    if (!own.isCoordinator)
        return false;
    const auto foreign = m_bank.context().db.one(
        sqlFile("log/foreign_writers"), [](Row row) { return row.next<int>(); }, record.facts.id);
    return foreign && *foreign == 0;
}

} // namespace kb
