// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workspace/workspace.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace kb {

struct FoundRecords;

/// An edit that finds records of the bank while one types and gives the one that is chosen: Down and Enter.
/// Looks beside the window, when typing rests for a moment.
class SourcePicker : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether words that are no record can be taken as they are.
    enum class Words { OnlyRecords, AsWritten };

    /// No kinds: records of all kinds.
    SourcePicker(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent = nullptr);

    bool isBusy() const;

Q_SIGNALS:
    /// `record` is null for words that were taken as they are.
    void picked(const kb::Uid &record, const QString &name);
    /// What was found is in sight.
    void answered(int count);

private:
    void look();
    void offer(const QString &typed, const Result<FoundRecords> &found);
    void take(const QModelIndex &index);

    Workspace &m_workspace;
    QList<Kind> m_kinds;
    Words m_words;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer *m_rest;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace kb
