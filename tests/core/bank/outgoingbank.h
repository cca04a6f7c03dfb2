// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/outgoing.h"
#include "bank/receive.h"
#include "model/note.h"
#include "support/testbank.h"

namespace kb::test {

/// A bank with a study, of which is looked at what leaves for other units.
class OutgoingBank
{
protected:
    void open()
    {
        m_bank = makeBank();
        m_study = insert(*m_bank, aStudy());
    }

    Uid aNote(NoteVisibility visibility, const QString &text = QStringLiteral("alleen voor mij")) const
    {
        return insert(*m_bank, Note{.about = m_study, .text = text, .visibility = visibility});
    }

    QList<Operation> outgoing() const { return *outgoingOperations(*m_bank); }
    qsizetype leavingOf(const Uid &record) const
    {
        const QList<Operation> all = outgoing();
        return std::ranges::count(all, record, &Operation::record);
    }
    bool leavesSomewhere(const QByteArray &words) const
    {
        const QList<Operation> all = outgoing();
        return std::ranges::any_of(all, [&](const Operation &operation) {
            return std::ranges::any_of(operation.fields,
                                       [&](const Value &value) { return value.toCbor().contains(words); });
        });
    }
    /// The bank of another unit, made of nothing but what left.
    std::unique_ptr<Bank> elsewhere() const
    {
        auto other = makeBank(QStringLiteral("DGRO"));
        if (!receive(*other, outgoing()))
            qFatal("what leaves is not taken in");
        return other;
    }

    std::unique_ptr<Bank> m_bank;
    Uid m_study;
};

} // namespace kb::test
