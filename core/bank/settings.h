// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/setting.h"

#include <QJsonValue>

namespace kb {

class Database;
class Write;

/// What is kept by a name.
struct NamedValue
{
    QString name;
    QJsonValue value;
};

/// The settings of the bank: part of its contents, so they travel with it and can be undone.
class Settings
{
public:
    explicit Settings(Database &db)
        : m_db(db)
    {
    }

    /// The fallback when nobody has set it.
    Result<QJsonValue> value(QLatin1StringView name, const QJsonValue &fallback = {}) const;
    Result<> set(Write &write, QLatin1StringView name, const QJsonValue &value) const;
    /// Names that start so, in alphabetical order: `import.mapping.` gives the kept mappings.
    Result<QStringList> names(QLatin1StringView start) const;
    /// The same with their values.
    Result<QList<NamedValue>> values(QLatin1StringView start) const;

private:
    Database &m_db;
};

namespace settingname {
inline constexpr QLatin1StringView BankName("bank.name");
inline constexpr QLatin1StringView BankUnit("bank.unit");
inline constexpr QLatin1StringView BankContact("bank.contact");
inline constexpr QLatin1StringView BankUser("bank.user");
inline constexpr QLatin1StringView BankIsExample("bank.example");
inline constexpr QLatin1StringView ImportMapping("import.mapping.");
inline constexpr QLatin1StringView ListFilter("list.filter.");
inline constexpr QLatin1StringView TodayAway("today.away.");
inline constexpr QLatin1StringView TrashGone("trash.gone.");
} // namespace settingname

} // namespace kb
