// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "editors/fieldeditor.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace kb {

struct FoundRecords;
class Workspace;

/// An edit that chooses one record of a bank of any size: what is found appears while one types, the arrows
/// and Enter choose.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    RecordPicker(Workspace &workspace, const QList<Kind> &kinds, QWidget *parent = nullptr);

    /// Null while nothing is chosen.
    const Uid &record() const { return m_record; }
    void setRecord(const Uid &record);
    /// True for a chosen record and for nothing at all.
    bool isAcceptable() const;

Q_SIGNALS:
    void changed();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void forget();
    void search();
    void offer(const Result<FoundRecords> &found);
    void choose(const QModelIndex &index);
    void chooseTyped();

    Workspace &m_workspace;
    QList<Kind> m_kinds;
    QTimer *m_rest;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    Uid m_record;
    int m_asked = 0;
};

/// A reference to a record of these kinds, whatever the size of the bank.
FieldEditor makeRecordPicker(Workspace &workspace, const QList<Kind> &kinds,
                             const std::function<void()> &edited);

} // namespace kb
