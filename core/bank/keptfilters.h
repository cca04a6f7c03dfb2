// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/namedsettings.h"

#include <QJsonObject>
#include <QMap>

namespace kb {

/// What somebody asks of a list, kept to be asked again.
struct KeptFilter
{
    QString name;
    QString text;                      ///< what was typed in the search box
    QMap<QString, QStringList> chosen; ///< key of a filter to keys of its choices

    bool operator==(const KeptFilter &) const = default;
};

/// What is asked, without its name, as the bank keeps it; and back.
QJsonObject filterToJson(const KeptFilter &filter);
KeptFilter filterFromJson(const QString &name, const QJsonObject &kept);

/// The filters of one list that the bank keeps by name.
class KeptFilters
{
public:
    /// `list` names the list and never changes: "research".
    KeptFilters(Bank &bank, const QByteArray &list);

    /// In alphabetical order.
    Result<QStringList> names() const;
    /// NotFound when none of that name is kept.
    Result<KeptFilter> find(const QString &name) const;
    /// Takes the place of one of the same name. InvalidInput when it has no name.
    Result<> keep(Write &write, const KeptFilter &filter) const;
    /// Takes the place of one that has the new name.
    Result<> rename(Write &write, const QString &from, const QString &to) const;
    Result<> forget(Write &write, const QString &name) const;

private:
    NamedSettings m_settings;
};

} // namespace kb
