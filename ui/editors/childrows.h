// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/children.h"
#include "editors/childpage.h"
#include "editors/recordvalues.h"
#include "models/childtable.h"

namespace kb {

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

    /// Shows also what came in the meantime, below what is being edited.
    void showFurther(const QList<R> &records)
    {
        for (const R &record : records) {
            if (shownChild(m_shown, record.uid))
                continue;
            m_shown.append(record);
            m_table.insert(count(), lineOf(record));
        }
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
        QList<R> now = records();
        for (R &child : now)
            child.*parent = record;
        return writeChildren(bank, write, now, m_shown);
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
        Line line = m_table.lines()[row]; // with what it holds beside the record
        static_cast<R &>(line) = withValues<R>(line, values);
        m_table.change(row, line);
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

    /// What was read: this is where saving starts from.
    const QList<R> &shown() const { return m_shown; }

    ChildTable<Line> m_table;

private:
    QList<R> m_shown;
};

} // namespace kb
