// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/owners.h"
#include "editors/keptrecord.h"
#include "editors/recordchecks.h"
#include "editors/recordform.h"
#include "editors/recordvalues.h"
#include "model/freshcopy.h"

namespace kb {

/// The detail of one kind of record: what every such editor does in the same way. An heir adds its forms,
/// links and pages in its constructor, and says what the title is. A record without a freshCopy() cannot be
/// edited so.
template <typename R> class FormEditor : public FormPages
{
public:
    Kind kind() const override { return Describe<R>::kind; }
    Uid uid() const override { return m_shown.uid; }

protected:
    FormEditor(Workspace &workspace, const EditorWords &words, QWidget *parent)
        : FormPages(recordTypeOf<R>, words, workspace, parent)
    {
    }

    const R &shown() const { return m_shown; }
    /// What the forms make of it.
    R edited() const { return inNormalForms(withValues(m_shown, typed())); }

    virtual QString titleOf(const R &record) const = 0;
    /// With which values a new record begins; the owner is this unit.
    virtual R beginning() { return {}; }
    /// Shows what is no field of the record: children, papers.
    virtual void showMore(const R & /*record*/, Access /*access*/) {}
    virtual Result<> writeMore(Write & /*write*/, const Uid & /*record*/) { return {}; }
    /// Whether that can be saved; what is wrong is then in sight.
    virtual bool isMoreFine() { return true; }
    /// Whether it is to be kept, as far as only a person can say so; asked when all is fine.
    virtual bool mayBeKept(const R & /*record*/) { return true; }
    /// What is wrong with the values together, by the field beside which it is told.
    virtual QMap<FieldId, QString> problemsTogether(const R & /*record*/) { return {}; }

    Result<> load(const Uid &uid) override
    {
        if (uid.isNull())
            return begin(beginning(), {});
        const auto record = workspace().bank().template records<R>().get(uid);
        if (!record)
            return record.error();
        show(*record);
        return showLinks(uid);
    }

    Result<> loadCopy(const Uid &uid) override
    {
        const auto original = workspace().bank().template records<R>().get(uid);
        return original ? begin(freshCopy(*original), uid) : original.error();
    }

    Result<Uid> write() override
    {
        const R record = edited();
        QMap<FieldId, QString> problems = problemsTogether(record);
        problems.insert(problemsOf(record, m_shown, said(), thisYear()));
        if (!showProblems(problems) || !isMoreFine())
            return Error{Error::Code::InvalidInput, {}};
        if (!mayBeKept(record))
            return Error{Error::Code::Cancelled, {}};
        return workspace().write(stepOfKeeping(record, titleOf(record)),
                                 [&](Write &write) { return writeWith(write, record); });
    }

    QList<Attention> attention() override
    {
        return attentionFor(recordTypeOf<R>, valuesOf(edited()), thisYear());
    }

private:
    Result<> begin(R record, const Uid &original)
    {
        record.ownerUnit = workspace().bank().identity().unit;
        show(record);
        return showLinks(original);
    }

    void show(const R &record)
    {
        m_shown = record;
        const Owner owner = Owners(workspace().bank()).of(record);
        const Access access = owner.isOurs ? Access::ReadWrite : Access::ReadOnly;
        showValues(allValues(record), access);
        showTitle(record, titleOf(record), owner.code, access);
        showMore(record, access);
        showHistory(record.uid, kind());
    }

    Result<Uid> writeWith(Write &write, const R &record)
    {
        Bank &bank = workspace().bank();
        const auto uid = keepRecord(bank.template records<R>(), write, record, m_shown);
        if (!uid)
            return uid;
        if (auto linked = links().write(bank, write, *uid); !linked)
            return linked.error();
        const auto more = writeMore(write, *uid);
        return more ? uid : Result<Uid>(more.error());
    }

    R m_shown;
};

} // namespace kb
