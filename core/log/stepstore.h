// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "log/operation.h"
#include "log/undo.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace kb {

class Database;

/// What a step did, in a form that can be told in any language: the act ("edit", "import"), the kind of
/// record, how many, and the name of the one or the file.
struct StepLabel
{
    QString act;
    Kind kind = Kind::None;
    int count = 1;
    QString subject;

    bool operator==(const StepLabel &) const = default;
};

/// One action of a user in this bank.
struct Step
{
    qint64 id = 0;
    StepLabel label;
    UserId who;
    QDateTime at;
    qint64 firstSeq = 0;
    qint64 lastSeq = 0;
    std::optional<qint64> undoes; ///< the step that this one took back
};

/// The steps of this bank. Undo and redo are read from the list, so they survive closing the program.
class StepStore
{
public:
    /// That many steps back can be undone.
    static constexpr int Depth = 500;

    explicit StepStore(Database &db)
        : m_db(db)
    {
    }

    Result<> add(qint64 bank, const Step &step);
    /// Oldest first.
    Result<QList<Step>> newest(int count = Depth);
    /// The steps that took another back, of all times.
    Result<QList<StepLink>> takenBack();

private:
    Database &m_db;
};

/// What Undo and Redo would do next; empty when there is nothing.
struct UndoState
{
    std::optional<Step> undo;
    std::optional<Step> redo;
};

/// Replays the list: an action is put on the undo stack and empties the redo stack; a step that takes back
/// an action moves it to the redo stack, and taking that back moves it to the undo stack again. A step that
/// erased a name empties both.
UndoState undoState(const QList<Step> &steps);

} // namespace kb
