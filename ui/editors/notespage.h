// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/notelist.h"

#include <QWidget>

#include <functional>

class QListWidget;
class QPushButton;

namespace kb {

class TextLabel;
class Workspace;
class Write;

/// The notes about a record of whatever kind. Each is written at once, as a step of its own, so that one can
/// also be made about what another unit owns. The title of the window says how many there are.
class NotesPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Of this record; a null one is not in the bank yet.
    void showOf(const Uid &record);

private:
    void build();
    void buildKeys();
    void read();
    void fill();
    void followCurrent();
    void add();
    void change();
    void remove();
    void ask(const Note &note, const QList<Note> &shown);
    Result<> keep(const Note &note, const QList<Note> &shown);
    Result<> write(const char *act, const std::function<Result<>(Write &)> &work);
    /// The chosen one, when it can be changed here; else null.
    const NoteLine *changeable() const;
    bool isWritable() const;
    /// Why a button is grey; empty where it is not.
    QString whyNotWritable() const;
    QString whyNotChangeable() const;

    Workspace &m_workspace;
    QListWidget *m_list;
    TextLabel *m_sentence;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    Uid m_record;
    QList<NoteLine> m_notes;
};

} // namespace kb
