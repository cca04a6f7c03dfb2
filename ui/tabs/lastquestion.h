// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

namespace kb {

/// Tells an answer that is late from one that can be shown: what is read beside the window comes when another
/// question may have been asked, or the bank may have changed.
class LastQuestion
{
public:
    struct Mark
    {
        int question;
        int changes;
    };

    /// Until the receiver is gone, which must not outlive this.
    LastQuestion(Bank &bank, QObject *receiver)
    {
        QObject::connect(&bank.notifier(), &ChangeNotifier::changed, receiver, [this] { ++m_now.changes; });
    }
    Q_DISABLE_COPY_MOVE(LastQuestion)
    ~LastQuestion() = default;

    Mark ask()
    {
        ++m_now.question;
        return m_now;
    }
    bool isFirst() const { return m_now.question == 1; }
    /// Nothing else was asked since.
    bool is(const Mark &asked) const { return asked.question == m_now.question; }
    /// Nor did anything change: what was read by then is still so.
    bool isFresh(const Mark &asked) const { return is(asked) && asked.changes == m_now.changes; }

private:
    Mark m_now{0, 0};
};

} // namespace kb
