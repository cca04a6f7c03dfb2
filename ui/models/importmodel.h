// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importplan.h"

#include <QAbstractTableModel>

namespace kb {

/// The preview of an import: one row per record of the files, in words.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Action, Title, Reason, ColumnCount };

    /// The plan must outlive the model.
    explicit ImportModel(const ImportPlan &plan, QObject *parent = nullptr);

    /// Whether the place of a record is a line of the one file that is imported.
    bool isOfOneList() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlannedRecord &record, int column) const;
    QString placeText(const PlannedRecord &record) const;

    const ImportPlan &m_plan;
};

} // namespace kb
