// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "log/hybridclock.h"
#include "log/merge.h"
#include "log/undo.h"

#include <QHash>

namespace kb::test {

/// A bank in memory, made of nothing but the pure functions of the log.
class PocketBank
{
public:
    explicit PocketBank(const BankIncarnation &incarnation, Clock clock = systemClock())
        : m_incarnation(incarnation)
        , m_clock(std::move(clock))
    {
    }

    StepId create(const Uid &record, const Values &values) { return act(record, creation(values)); }
    StepId change(const Uid &record, const Values &values)
    {
        return act(record, kb::change(state(record), values));
    }
    StepId remove(const Uid &record) { return act(record, deletion(state(record))); }
    StepId restore(const Uid &record) { return act(record, restoration(state(record))); }

    /// Lets several drafts be one action of the user; each sees the one before.
    template <typename... Drafts> StepId actTogether(const Uid &record, Drafts... draftOf)
    {
        startStep();
        (write(record, draftOf(state(record))), ...);
        return m_step;
    }

    /// Takes the step back on this record, in a step of its own.
    Undoing undo(const Uid &record, StepId step)
    {
        const Undoing undoing = wouldUndo(record, step);
        startStep(step);
        if (!undoing.draft.fields.isEmpty())
            write(record, undoing.draft);
        return undoing;
    }

    Undoing wouldUndo(const Uid &record, StepId step) const
    {
        return kb::undo(operations(record), ownOperations(record, {step}),
                        ownOperations(record, cancelledSteps(m_links, step)));
    }

    Merge receive(const std::vector<Operation> &incoming)
    {
        Merge merged = merge(log(), incoming);
        for (const Operation &operation : merged.fresh) {
            m_operations[operation.record].push_back(operation);
            m_clock.observe(operation.when);
        }
        return merged;
    }

    RecordState state(const Uid &record) const { return fold(operations(record)); }
    std::vector<Operation> operations(const Uid &record) const { return m_operations.value(record); }

    std::vector<Operation> log() const
    {
        std::vector<Operation> all;
        for (const std::vector<Operation> &operations : m_operations)
            all.insert(all.end(), operations.begin(), operations.end());
        return all;
    }

    StepId lastStep() const { return m_step; }
    BankIncarnation incarnation() const { return m_incarnation; }

    /// Goes on writing under another name, as a bank does that was restored.
    void startAnew(const BankIncarnation &incarnation)
    {
        m_incarnation = incarnation;
        m_seq = 0;
        m_step = 0;
        m_links.clear();
    }

private:
    StepId act(const Uid &record, const Draft &draft)
    {
        startStep();
        write(record, draft);
        return m_step;
    }

    void startStep(StepId undoes = 0) { m_links.push_back({++m_step, undoes}); }

    void write(const Uid &record, const Draft &draft)
    {
        m_operations[record].push_back({.id = {m_incarnation, ++m_seq},
                                        .when = m_clock.tick(),
                                        .step = m_step,
                                        .record = record,
                                        .kind = Kind::Study,
                                        .fields = draft.fields,
                                        .observed = draft.observed});
    }

    std::vector<OperationId> ownOperations(const Uid &record, const QList<StepId> &steps) const
    {
        std::vector<OperationId> ids;
        for (const Operation &operation : operations(record)) {
            if (operation.id.bank == m_incarnation && steps.contains(operation.step))
                ids.push_back(operation.id);
        }
        return ids;
    }

    BankIncarnation m_incarnation;
    HybridClock m_clock;
    QHash<Uid, std::vector<Operation>> m_operations;
    std::vector<StepLink> m_links;
    qint64 m_seq = 0;
    StepId m_step = 0;
};

/// Fields and names for tests.
inline constexpr FieldId Title = 10;
inline constexpr FieldId Year = 11;
inline constexpr FieldId Summary = 12;

inline Uid uidOf(int number)
{
    return namedUid(QLatin1StringView("test"), QByteArray::number(number));
}

inline Value text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

inline Value shown(const RecordState &state, FieldId field)
{
    const FieldState *found = state.field(field);
    return found ? found->shown : Value();
}

} // namespace kb::test
