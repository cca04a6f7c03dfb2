// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "editors/celltable.h"
#include "editors/sourcepicker.h"

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
               SourcePicker::Words words, const QList<CellColumn> &further = {}, QWidget *parent = nullptr);

    CellTable &table() { return *m_rows; }
    const CellTable &table() const { return *m_rows; }
    SourcePicker &picker() { return *m_picker; }
    void setAccess(Access access);

Q_SIGNALS:
    void changed();

private:
    void add(const Uid &record, const QString &name);

    CellTable *m_rows;
    SourcePicker *m_picker;
    qsizetype m_further;
};

} // namespace kb
