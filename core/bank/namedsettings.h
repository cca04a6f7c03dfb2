// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/settings.h"

#include <QStringList>

namespace kb {

class Bank;

/// Settings of the bank that people name themselves: all names of a family, such as `import.mapping.`, start
/// with its name. They travel with the bank, and keeping or forgetting one can be undone.
class NamedSettings
{
public:
    NamedSettings(Bank &bank, const QByteArray &family);

    /// In alphabetical order.
    Result<QStringList> names() const;
    /// The same with what is kept by each name, in one go.
    Result<QList<NamedValue>> all() const;
    /// NotFound when none of that name is kept.
    Result<QJsonValue> value(const QString &name) const;
    /// Takes the place of one of the same name.
    Result<> keep(Write &write, const QString &name, const QJsonValue &value) const;
    Result<> forget(Write &write, const QString &name) const;

private:
    QByteArray settingOf(const QString &name) const;
    QString nameOf(const QString &setting) const;

    Bank &m_bank;
    QByteArray m_family;
};

} // namespace kb
