// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"

namespace kb {

/// The records of one type: reading them as structs, writing them through a Write.
template <typename R> class Records
{
public:
    explicit Records(BankContext &context)
        : m_context(context)
    {
    }

    Result<R> get(const Uid &uid) const
    {
        auto stored = storedRecord(m_context.db, recordTypeOf<R>, uid);
        if (!stored)
            return stored.error();
        return recordOf<R>(*stored);
    }

    /// In the order of the ids; a missing one is left out.
    Result<QList<R>> rows(const QList<qint64> &ids) const
    {
        auto stored = storedRows(m_context.db, recordTypeOf<R>, ids);
        if (!stored)
            return stored.error();
        QList<R> records;
        records.reserve(stored->size());
        for (const StoredRecord &row : std::as_const(*stored))
            records.append(recordOf<R>(row));
        return records;
    }

    /// Newest first.
    Result<QList<qint64>> ids(Shelf shelf = Shelf::InUse) const
    {
        return recordIds(m_context.db, recordTypeOf<R>, shelf);
    }

    Result<QList<R>> all() const
    {
        const auto ids = this->ids();
        if (!ids)
            return ids.error();
        return rows(*ids);
    }

    /// Gives the draft a uid when it has none, and returns it.
    Result<Uid> insert(Write &write, const R &draft) const
    {
        const Uid uid = draft.uid.isNull() ? newUid(m_context.clock()) : draft.uid;
        if (auto made = write.create(recordTypeOf<R>, uid, valuesOf(draft)); !made)
            return made.error();
        return uid;
    }

    /// Makes a record that was made before and taken away: of what it was then nothing stays.
    Result<> makeAgain(Write &write, const R &record, const R &asItWas) const
    {
        const auto made = insert(write, record);
        return made ? update(write, record, asItWas) : Result<>(made.error());
    }

    /// Writes only the fields in which `edited` differs from what the user saw, so that an editor that was
    /// open for an hour does not write back old values.
    Result<> update(Write &write, const R &edited, const R &asShown) const
    {
        return write.change(recordTypeOf<R>, edited.uid, valuesOf(edited, asShown));
    }

    Result<> remove(Write &write, const Uid &uid) const { return write.remove(recordTypeOf<R>, uid); }
    Result<> restore(Write &write, const Uid &uid) const { return write.restore(recordTypeOf<R>, uid); }

private:
    BankContext &m_context;
};

} // namespace kb
