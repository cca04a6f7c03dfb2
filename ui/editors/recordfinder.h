// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"
#include "model/kind.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;
class QTimer;

namespace kb {

struct FoundRecords;
enum class PutAwayQuestions;
class Workspace;

/// An edit that looks for records of a bank of any size, beside the window and when typing rests for a
/// moment; what is found stands below it, and Enter takes one. An heir says what becomes of that.
class RecordFinder : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether words that are no record can be taken as they are.
    enum class Words { OnlyRecords, AsWritten };

    /// Looks for records of these kinds from here on.
    void setKinds(const QList<Kind> &kinds);
    /// Questions that nobody asks any more are not offered from here on.
    void leaveOutPutAway();
    bool isBusy() const;

Q_SIGNALS:
    /// What was found is in sight.
    void answered(int count);

protected:
    /// No kinds: records of all kinds.
    RecordFinder(Workspace &workspace, const QList<Kind> &kinds, Words words, QWidget *parent);

    Workspace &workspace() { return m_workspace; }
    /// What was chosen; `record` is null for words that are taken as they are.
    virtual void take(const Uid &record, const QString &name) = 0;
    /// Takes what was found under that name or code; nothing when there is none.
    void takeNamed(const QString &name);
    /// An answer that is on its way comes too late.
    void stopLooking();

private:
    void look();
    void offer(const QString &typed, const Result<FoundRecords> &found);
    void takeAt(const QModelIndex &index);

    Workspace &m_workspace;
    QList<Kind> m_kinds;
    Words m_words;
    PutAwayQuestions m_putAway;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer *m_rest;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace kb
