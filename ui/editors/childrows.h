// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"
#include "editors/childpage.h"
#include "editors/recordvalues.h"
#include "models/childtable.h"

namespace kb {

/// The children as values, to be kept until they are saved; and back.
template <typename R> Value valueOfAll(const QList<R> &records)
{
    QCborArray all;
    for (const R &record : records) {
        QCborMap one{{QStringLiteral("uid"), textOf(record.uid)}};
        const Values values = allValues(record);
        for (auto value = values.begin(); value != values.end(); ++value)
            one.insert(qint64(value.key()), value.value());
        all.append(one);
    }
    return all;
}

template <typename R> QList<R> allOfValue(const Value &value)
{
    QList<R> records;
    const QCborArray all = value.toArray();
    for (const auto &entry : all) {
        const QCborMap one = entry.toMap();
        Values values;
        for (const Field<R> &field : Describe<R>::fields) {
            if (one.contains(qint64(field.id)))
                values.insert(field.id, one.value(qint64(field.id)));
        }
        R record = withValues(R{}, values);
        record.uid = Uid(one.value(QStringLiteral("uid")).toString());
        records.append(record);
    }
    return records;
}

/// A page with the children of one type: as they were read, and as they are now. `Line` is an R with what its
/// columns show beside it.
template <typename R, typename Line> class ChildRows : public ChildPage
{
public:
    /// Shows what was read; this is where saving starts from.
    void show(const QList<R> &records)
    {
        m_shown = records;
        showEdited(records);
    }

    /// Shows what was typed and never saved.
    void showEdited(const QList<R> &records)
    {
        QList<Line> lines;
        for (const R &record : records)
            lines.append(lineOf(record));
        m_table.show(lines);
    }

    /// As they are now, in their order.
    QList<R> records() const
    {
        QList<R> records;
        for (const Line &line : m_table.lines()) {
            R record = line;
            if constexpr (requires { record.sequence; }) {
                const int before = records.isEmpty() ? 0 : records.last().sequence;
                if (record.sequence <= before)
                    record.sequence = before + 1;
            }
            records.append(record);
        }
        return records;
    }

    /// What is new, changed or gone; `parent` is the field that names the record they hang on.
    Result<> write(Bank &bank, Write &write, const Uid &record, Uid R::*parent) const
    {
        const QList<R> now = records();
        for (const R &before : m_shown) {
            if (std::ranges::find(now, before.uid, &R::uid) != now.end())
                continue;
            if (auto gone = bank.records<R>().remove(write, before.uid); !gone)
                return gone;
        }
        for (R child : now) {
            child.*parent = record;
            if (auto kept = keep(bank, write, child); !kept)
                return kept;
        }
        return {};
    }

protected:
    ChildRows(std::span<const Column<Line>> columns, typename ChildTable<Line>::Settle settle,
              const ChildWords &words)
        : ChildPage(recordTypeOf<R>, words)
        , m_table(columns, std::move(settle))
    {
    }

    /// What a new child begins with, when it comes in that place.
    virtual R fresh(int) const { return {}; }

    int count() const override { return int(m_table.lines().size()); }
    Values valuesAt(int row) const override { return allValues<R>(m_table.lines()[row]); }
    void setValuesAt(int row, const Values &values) override
    {
        m_table.change(row, lineOf(withValues<R>(m_table.lines()[row], values)));
    }
    void insertAt(int row) override { m_table.insert(row, lineOf(fresh(row))); }
    void removeAt(int row) override { m_table.remove(row); }
    bool moveTo(int row, int to) override { return m_table.move(row, to); }

    static Line lineOf(const R &record)
    {
        Line line;
        static_cast<R &>(line) = record;
        return line;
    }

    ChildTable<Line> m_table;

private:
    Result<> keep(Bank &bank, Write &write, const R &child) const
    {
        const auto before = std::ranges::find(m_shown, child.uid, &R::uid);
        if (!child.uid.isNull() && before != m_shown.end())
            return *before == child ? Result<>() : bank.records<R>().update(write, child, *before);
        R made = child;
        made.uid = {};
        const auto uid = bank.records<R>().insert(write, made);
        return uid ? Result<>() : Result<>(uid.error());
    }

    QList<R> m_shown;
};

} // namespace kb
