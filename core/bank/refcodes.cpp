// SPDX-License-Identifier: EUPL-1.2
#include "bank/refcodes.h"

#include "bank/context.h"
#include "bank/fieldids.h"
#include "bank/storedrecord.h"
#include "store/sqlfile.h"

#include <QRegularExpression>

namespace kb {

namespace {

constexpr int Digits = 4;

QString prefixOf(const QString &unitCode, const RecordType &type)
{
    return unitCode + u'-' + QLatin1StringView(type.code);
}

struct CodeParts
{
    QString prefix;
    qint64 number = 0;
};

std::optional<CodeParts> partsOf(const QString &code)
{
    static const QRegularExpression shape(QStringLiteral("^([A-Z0-9]{1,12}-[A-Z]{3})-(\\d{1,9})$"));
    const auto match = shape.match(code.toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    return CodeParts{match.captured(1), match.captured(2).toLongLong()};
}

QString written(const CodeParts &parts)
{
    return QStringLiteral("%1-%2").arg(parts.prefix).arg(parts.number, Digits, 10, QLatin1Char('0'));
}

/// The abbreviation of the unit that owns the values; of this bank's own unit when nobody is named.
Result<QString> unitCode(BankContext &context, const Values &values)
{
    const Uid owner = Codec<Uid>::from(values.value(OwnerField));
    if (owner.isNull() || owner == context.identity.unit)
        return context.identity.unitCode;
    const auto unit = storedRecord(context.db, recordTypeOf<Unit>, owner);
    if (!unit)
        return unit.error();
    return recordOf<Unit>(*unit).code;
}

} // namespace

Result<> giveRefcode(BankContext &context, const RecordType &type, Values &values)
{
    if (*type.code == 0)
        return {};
    if (values.contains(RefcodeField))
        return keepRefcode(context.db, type, values);
    const auto unit = unitCode(context, values);
    if (!unit)
        return unit.error();
    if (unit->isEmpty())
        return {}; // a bank that belongs to nobody yet
    const auto code = nextRefcode(context.db, *unit, type);
    if (!code)
        return code.error();
    values.insert(RefcodeField, *code);
    return {};
}

Result<QString> nextRefcode(Database &db, const QString &unitCode, const RecordType &type)
{
    const QString prefix = prefixOf(unitCode, type);
    const auto number = db.one(
        sqlFile("bank/refcode_next"), [](Row row) { return row.next<qint64>(); }, QStringView(prefix));
    if (!number)
        return number.error();
    return written({prefix, *number});
}

QString fullRefcode(const QString &code)
{
    const auto parts = partsOf(code.trimmed());
    return parts ? written(*parts) : code;
}

Result<> keepRefcode(Database &db, const QString &refcode)
{
    const auto parts = partsOf(refcode);
    if (!parts)
        return {};
    return db.execute(sqlFile("bank/refcode_keep"), QStringView(parts->prefix), parts->number);
}

Result<> keepRefcode(Database &db, const RecordType &type, const Values &values)
{
    return *type.code == 0 ? Result<>() : keepRefcode(db, values.value(RefcodeField).toString());
}

} // namespace kb
