// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/fieldeditor.h"

class QListWidget;
class QPushButton;

namespace kb {

class RecordPicker;
class Workspace;

/// The records that belong to another by a plain link, in a bank of any size: one is added by searching for
/// it, Delete takes it away, Enter opens it.
class LinkedRecords : public QWidget
{
    Q_OBJECT

public:
    LinkedRecords(Workspace &workspace, LinkType type, const QList<Kind> &kinds, const QString &name,
                  QWidget *parent = nullptr);

    /// Where it fails nothing is shown, nobody changes it, and write() leaves what is in the bank.
    Result<> load(const Uid &record);
    /// In place of what is shown.
    void show(const QList<Uid> &records);
    Result<> write(Write &write, const Uid &record) const;
    QList<Uid> records() const;
    void setAccess(Access access);

Q_SIGNALS:
    void edited();

private:
    void add(const QList<Uid> &records);
    void addPicked();
    void removeCurrent();

    Workspace &m_workspace;
    LinkType m_type;
    RecordPicker *m_picker;
    QListWidget *m_list;
    QPushButton *m_remove;
    bool m_isUnread = false;
};

} // namespace kb
