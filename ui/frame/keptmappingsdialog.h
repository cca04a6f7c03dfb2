// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "widgets/dialogframe.h"

#include <QMap>

class QListWidget;
class QListWidgetItem;

namespace kb {

class MarkLabel;
class Workspace;

/// The mappings of foreign tables that the bank keeps: they can get another name or be forgotten. Each change
/// is a step that can be undone.
class KeptMappingsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit KeptMappingsDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// The names of now by those of when it opened, as far as they differ; empty for what is forgotten.
    QMap<QString, QString> renamed() const { return m_renamed; }

private:
    void fill();
    void editCurrent();
    void takeName(QListWidgetItem *item);
    void forgetCurrent();
    bool agreesToForget(const QString &name);
    void rename(const QString &name, const QString &newName);
    void forget(const QString &name);
    void take(const Result<> &changed, const QString &name, const QString &nameNow);
    void say(const QString &problem);

    Workspace &m_workspace;
    QListWidget *m_names;
    MarkLabel *m_problem;
    QPushButton *m_rename;
    QPushButton *m_forget;
    QMap<QString, QString> m_renamed;
};

} // namespace kb
