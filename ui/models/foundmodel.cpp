// SPDX-License-Identifier: EUPL-1.2
#include "models/foundmodel.h"

#include "models/roles.h"

#include <algorithm>

namespace kb {

namespace {

/// With room between the two, as they stand in columns.
QString nameOfRow(const FoundRow &row)
{
    return QStringLiteral("%1   %2").arg(row.code, row.title).trimmed();
}

/// What is heard: the group comes first, as lines are heard one by one.
QString spokenRow(const FoundRow &row)
{
    QStringList parts;
    for (const QString &part : {row.group, nameOfRow(row).simplified(), row.passage}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(": "));
}

} // namespace

void FoundModel::show(const QList<FoundRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FoundModel::nextFrom(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < m_rows.size(); next += by) {
        if (m_rows[next].act != FoundRow::Act::Nothing)
            return next;
    }
    return -1;
}

int FoundModel::nextGroupFrom(int row, int by) const
{
    int next = nextFrom(row, by);
    while (next >= 0 && (!beginsGroup(next) || m_rows[next].group == at(row).group))
        next = nextFrom(next, by);
    return next;
}

int FoundModel::rowOf(const FoundRow &row) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const FoundRow &each) {
        return each.act == row.act && each.record == row.record && each.target == row.target &&
               each.command == row.command;
    });
    return row.act == FoundRow::Act::Nothing || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return nameOfRow(row);
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    case UidRole:
        return row.record;
    case RowRole:
        return QVariant::fromValue(row);
    case GroupRole:
        return beginsGroup(index.row()) ? row.group : QString();
    default:
        return {};
    }
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isChoice = m_rows[index.row()].act != FoundRow::Act::Nothing;
    return isChoice ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                    : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

bool FoundModel::beginsGroup(int row) const
{
    return row == 0 || m_rows[row - 1].group != m_rows[row].group;
}

} // namespace kb
