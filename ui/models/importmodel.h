// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/importjob.h"

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

    /// What is chosen for records that resemble another: their rows say so.
    void setChoices(const ImportChoices &choices);

    /// Whether the place of a record is a line of the one file that is imported.
    bool isOfOneList() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int widthOf(int section) const;
    QString text(int row, int column) const;
    QString actionOf(int row) const;
    QString placeText(const PlannedRecord &record) const;

    const ImportPlan &m_plan;
    ImportChoices m_choices;
};

} // namespace kb
