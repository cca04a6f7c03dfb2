// SPDX-License-Identifier: EUPL-1.2
#include "models/importmodel.h"

#include "models/roles.h"
#include "wording/importtext.h"
#include "wording/plaintext.h"

#include <QFileInfo>

namespace kb {

namespace {

QString titleOf(const PlannedRecord &record)
{
    if (const auto *study = std::get_if<Study>(&record.item.record))
        return study->title;
    return std::get<KnowledgeQuestion>(record.item.record).text;
}

} // namespace

ImportModel::ImportModel(const ImportPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.records.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedRecord &record = m_plan.records[index.row()];
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index.row(), index.column()));
    if (role == MarkRole && index.column() == Action)
        return QVariant::fromValue(actionMark(record.action));
    if (role == Qt::TextAlignmentRole && index.column() == Place && isOfOneList())
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == WidthRole)
        return widthOf(section);
    if (role == WordRole)
        return section == Action;
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{isOfOneList() ? tr("Line") : tr("File"), tr("What happens"), tr("Title"),
                             tr("Reason")};
    return titles.value(section);
}

/// In digits, at most; the title takes what is left.
int ImportModel::widthOf(int section) const
{
    switch (section) {
    case Place:
        return isOfOneList() ? 7 : 24;
    case Action:
        return 40;
    case Reason:
        return 30; // the whole of it stands below the table
    default:
        return 0;
    }
}

bool ImportModel::isOfOneList() const
{
    return m_plan.files.size() == 1 && m_plan.records.value(0).pdf.isEmpty();
}

/// A record of a PDF, or a file that could not be read, has no line of its own.
QString ImportModel::placeText(const PlannedRecord &record) const
{
    const QString line = record.line > 0 ? QString::number(record.line) : QString();
    if (isOfOneList())
        return line;
    const QString name = QFileInfo(record.file).fileName();
    const bool isWhole = line.isEmpty() || !record.pdf.isEmpty();
    return isWhole ? name : tr("%1, line %2").arg(name, line);
}

void ImportModel::setChoices(const ImportChoices &choices)
{
    m_choices = choices;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Action), index(rowCount() - 1, Action));
}

/// "resembles another: comes in as new".
QString ImportModel::actionOf(int row) const
{
    const QString action = actionText(m_plan.records[row].action);
    return m_plan.records[row].action == ImportAction::PossiblyDouble
               ? QStringLiteral("%1: %2").arg(action, policyText(m_choices.policyFor(row)))
               : action;
}

QString ImportModel::text(int row, int column) const
{
    const PlannedRecord &record = m_plan.records[row];
    switch (column) {
    case Place:
        return placeText(record);
    case Action:
        return actionOf(row);
    case Title:
        return titleOf(record);
    case Reason:
        return reasonText(record);
    default:
        return {};
    }
}

} // namespace kb
