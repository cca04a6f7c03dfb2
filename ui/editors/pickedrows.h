// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/recordpicker.h"
#include "editors/rowsedit.h"

namespace kb {

/// Records of the bank that belong to something, each in a row with what is said of it: sources with their
/// page, questions without an answer. Found by typing in the edit below the rows; the same record stands
/// there once.
class PickedRows : public QWidget
{
    Q_OBJECT

public:
    /// The first column has the name of the record; `further` come after it. The hint stands in the empty
    /// edit.
    PickedRows(Workspace &workspace, const QString &name, const QString &hint, const QList<Kind> &kinds,
               RecordPicker::Words words, const QList<RowColumn> &further = {}, QWidget *parent = nullptr);

    RowsEdit &table() { return *m_rows; }
    const RowsEdit &table() const { return *m_rows; }
    RecordPicker &picker() { return *m_picker; }
    void setAccess(Access access);

Q_SIGNALS:
    void changed();

private:
    void add(const Uid &record, const QString &name);

    RowsEdit *m_rows;
    RecordPicker *m_picker;
    qsizetype m_further;
};

} // namespace kb
