// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/fieldeditor.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace kb {

class EmptyState;
class RecordPicker;
class Workspace;

/// How the list is called, and what it says while nothing is in it.
struct LinkedWords
{
    QString list;
    QString nothing;
    QString next; ///< after that, for who may add one
};

/// The records that belong to another by a plain link, in a bank of any size: one is added by searching for
/// it, Delete takes it away, Enter opens it.
class LinkedRecords : public QWidget
{
    Q_OBJECT

public:
    LinkedRecords(Workspace &workspace, LinkType type, const QList<Kind> &kinds, const LinkedWords &words,
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
    void followCount();
    void sayNothing();

    Workspace &m_workspace;
    LinkType m_type;
    LinkedWords m_words;
    RecordPicker *m_picker;
    QListWidget *m_list;
    EmptyState *m_nothing; ///< in the place of the list
    QPushButton *m_remove;
    bool m_isUnread = false;
};

} // namespace kb
