// SPDX-License-Identifier: EUPL-1.2
#include "jobs/bulkchange.h"

#include "bank/bank.h"
#include "bank/guards.h"
#include "bank/owners.h"
#include "model/approach.h"
#include "model/bulletin.h"
#include "model/collection.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/externalbank.h"
#include "model/knowledgequestion.h"
#include "model/lesson.h"
#include "model/signal.h"
#include "model/study.h"

namespace kb {

namespace {

constexpr qsizetype RecordsAtATime = 2000;

/// What a change comes down to for one record.
template <typename R> struct Work
{
    R before;
    R after;
    QList<LinkChange> links; ///< only what is not so yet

    bool isAny() const { return !links.isEmpty() || !(after == before); }
};

template <typename R> R withFields(R record, const Values &fields)
{
    for (const Field<R> &field : Describe<R>::fields) {
        if (const auto value = fields.constFind(field.id); value != fields.cend())
            field.set(record, *value);
    }
    return record;
}

/// What of a change of links is not so yet.
LinkChange rest(const LinkChange &wanted, const QList<Uid> &present)
{
    LinkChange rest{.type = wanted.type};
    const auto isPresent = [&](const Uid &target) { return present.contains(target); };
    std::ranges::copy_if(wanted.added, std::back_inserter(rest.added), std::not_fn(isPresent));
    std::ranges::copy_if(wanted.removed, std::back_inserter(rest.removed), isPresent);
    return rest;
}

/// Goes over a selection: finds out for each record what there is to do and whether that may be done.
template <typename R> class Pass
{
public:
    using Act = std::function<Result<>(const Work<R> &work)>;

    Pass(Bank &bank, const BulkChange &change)
        : m_bank(bank)
        , m_change(change)
        , m_owners(bank)
    {
    }

    Result<BulkOutcome> over(const QList<qint64> &ids, const Act &act, const Progress &progress,
                             const std::stop_token &stop)
    {
        qint64 seen = 0;
        for (qsizetype at = 0; at < ids.size(); at += RecordsAtATime) {
            const auto records = m_bank.records<R>().rows(ids.mid(at, RecordsAtATime));
            if (!records)
                return records.error();
            for (const R &record : *records) {
                if (stop.stop_requested())
                    return Error{Error::Code::Cancelled, {}};
                if (auto taken = take(record, act); !taken)
                    return taken.error();
                if (++seen % ReportEvery == 0)
                    report(progress, seen, ids.size());
            }
        }
        return std::move(m_outcome);
    }

private:
    Result<> take(const R &record, const Act &act)
    {
        if (record.facts.deleted)
            return {};
        const auto work = workOn(record);
        if (!work)
            return work.error();
        if (!work->isAny()) {
            ++m_outcome.same;
            return {};
        }
        if (const auto allowed = permission(*work); !allowed) {
            const Error &why = allowed.error();
            if (why.code != Error::Code::NotOwner && why.code != Error::Code::NotAllowed)
                return why;
            m_outcome.left.append({record.uid, record.refcode, why});
            return {};
        }
        ++m_outcome.changed;
        return act(*work);
    }

    Result<Work<R>> workOn(const R &record) const
    {
        Work<R> work{record, withFields(record, m_change.fields), {}};
        for (const LinkChange &wanted : m_change.links) {
            const auto present = m_bank.links().from(record.uid, wanted.type);
            if (!present)
                return present.error();
            const LinkChange change = rest(wanted, *present);
            if (!change.added.isEmpty() || !change.removed.isEmpty())
                work.links.append(change);
        }
        return work;
    }

    Result<> permission(const Work<R> &work)
    {
        const Owner owner = m_owners.of(work.before);
        if (!owner.isOurs)
            return Error{Error::Code::NotOwner, owner.code};
        return checkLifecycle(m_bank.context(), {.type = recordTypeOf<R>,
                                                 .id = work.before.facts.id,
                                                 .before = valuesOf(work.before),
                                                 .after = valuesOf(work.after)});
    }

    Bank &m_bank;
    const BulkChange &m_change;
    Owners m_owners;
    BulkOutcome m_outcome;
};

template <typename R> Result<> writeWork(Bank &bank, Write &write, const Work<R> &work)
{
    if (!(work.after == work.before)) {
        if (auto changed = bank.records<R>().update(write, work.after, work.before); !changed)
            return changed;
    }
    for (const LinkChange &change : work.links) {
        for (const Uid &target : change.added) {
            if (auto added = bank.links().add(write, work.before.uid, change.type, target); !added)
                return added;
        }
        for (const Uid &target : change.removed) {
            if (auto removed = bank.links().remove(write, work.before.uid, change.type, target); !removed)
                return removed;
        }
    }
    return {};
}

template <typename R>
Result<BulkOutcome> previewOf(Bank &bank, const QList<qint64> &ids, const BulkChange &change,
                              const Progress &progress, const std::stop_token &stop)
{
    const auto nothing = [](const Work<R> &) { return Result<>(); };
    return Pass<R>(bank, change).over(ids, nothing, progress, stop);
}

template <typename R>
Result<BulkOutcome> changeOf(Bank &bank, const QList<qint64> &ids, const BulkChange &change,
                             const Progress &progress, const std::stop_token &stop)
{
    const StepLabel label{.act = QStringLiteral("edit"), .kind = Describe<R>::kind};
    return bank.write(label, [&](Write &write) -> Result<BulkOutcome> {
        QString last;
        const auto act = [&](const Work<R> &work) {
            last = work.before.refcode;
            return writeWork(bank, write, work);
        };
        auto outcome = Pass<R>(bank, change).over(ids, act, progress, stop);
        if (outcome) {
            write.label().count = outcome->changed;
            write.label().subject = outcome->changed == 1 ? last : QString();
        }
        return outcome;
    });
}

} // namespace

Result<BulkOutcome> previewChange(Bank &bank, Kind kind, const QList<qint64> &ids, const BulkChange &change,
                                  const Progress &progress, const std::stop_token &stop)
{
    if (kind == Kind::Study)
        return previewOf<Study>(bank, ids, change, progress, stop);
    if (kind == Kind::KnowledgeQuestion)
        return previewOf<KnowledgeQuestion>(bank, ids, change, progress, stop);
    if (kind == Kind::Signal)
        return previewOf<Signal>(bank, ids, change, progress, stop);
    if (kind == Kind::Bulletin)
        return previewOf<Bulletin>(bank, ids, change, progress, stop);
    if (kind == Kind::Event)
        return previewOf<Event>(bank, ids, change, progress, stop);
    if (kind == Kind::Exploration)
        return previewOf<Exploration>(bank, ids, change, progress, stop);
    if (kind == Kind::Approach)
        return previewOf<Approach>(bank, ids, change, progress, stop);
    if (kind == Kind::Lesson)
        return previewOf<Lesson>(bank, ids, change, progress, stop);
    if (kind == Kind::Collection)
        return previewOf<Collection>(bank, ids, change, progress, stop);
    if (kind == Kind::ExternalBank)
        return previewOf<ExternalBank>(bank, ids, change, progress, stop);
    return Error{Error::Code::NotBuiltYet, {}};
}

Result<BulkOutcome> changeRecords(Bank &bank, Kind kind, const QList<qint64> &ids, const BulkChange &change,
                                  const Progress &progress, const std::stop_token &stop)
{
    if (kind == Kind::Study)
        return changeOf<Study>(bank, ids, change, progress, stop);
    if (kind == Kind::KnowledgeQuestion)
        return changeOf<KnowledgeQuestion>(bank, ids, change, progress, stop);
    if (kind == Kind::Signal)
        return changeOf<Signal>(bank, ids, change, progress, stop);
    if (kind == Kind::Bulletin)
        return changeOf<Bulletin>(bank, ids, change, progress, stop);
    if (kind == Kind::Event)
        return changeOf<Event>(bank, ids, change, progress, stop);
    if (kind == Kind::Exploration)
        return changeOf<Exploration>(bank, ids, change, progress, stop);
    if (kind == Kind::Approach)
        return changeOf<Approach>(bank, ids, change, progress, stop);
    if (kind == Kind::Lesson)
        return changeOf<Lesson>(bank, ids, change, progress, stop);
    if (kind == Kind::Collection)
        return changeOf<Collection>(bank, ids, change, progress, stop);
    if (kind == Kind::ExternalBank)
        return changeOf<ExternalBank>(bank, ids, change, progress, stop);
    return Error{Error::Code::NotBuiltYet, {}};
}

} // namespace kb
