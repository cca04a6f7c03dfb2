// SPDX-License-Identifier: EUPL-1.2
#include "bank/write.h"

#include "bank/authorties.h"
#include "bank/fieldids.h"
#include "bank/guards.h"
#include "bank/projection.h"
#include "bank/refcodes.h"
#include "bank/removal.h"
#include "bank/stepeffects.h"
#include "bank/stepguards.h"
#include "bank/uniqueness.h"
#include "log/digest.h"
#include "log/fold.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

constexpr int NamedChanges = 500; ///< above this views are told that the list changed, not which rows

void dropEmpty(Values &values)
{
    values.removeIf([](const auto &entry) { return entry.value().isNull() || entry.value().isUndefined(); });
}

/// The values after a change; a null takes a value away.
Values changed(Values before, const Values &by)
{
    before.insert(by);
    dropEmpty(before);
    return before;
}

/// A list that ties a published name to a person goes as somebody does.
Reach reachOf(const RecordType &type, FieldId id, const Value &value)
{
    const FieldInfo *field = type.field(id);
    const Reach reach = field ? field->reach : Reach::Shared;
    return reach == Reach::Shared && tiesSomebody(value) ? Reach::Person : reach;
}

/// One part per reach, the one with Alive last, so that a package can leave out whole operations.
QList<Values> partsByReach(const RecordType &type, const Values &fields)
{
    QList<Values> parts;
    for (const Reach reach : {Reach::Passing, Reach::Contact, Reach::Person, Reach::Unit, Reach::Shared}) {
        Values part;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (reachOf(type, field.key(), *field) == reach)
                part.insert(field.key(), *field);
        }
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts;
}

} // namespace

Write::Write(BankContext &context, StepLabel label)
    : m_context(context)
    , m_label(std::move(label))
{
}

Result<> Write::begin()
{
    const auto last = m_context.log.lastSeq();
    if (!last)
        return last.error();
    const auto step = m_context.db.one(sqlFile("log/next_step"), [](Row row) { return row.next<qint64>(); });
    if (!step)
        return step.error();
    m_firstSeq = m_nextSeq = *last + 1;
    m_step = *step;
    return {};
}

Result<Write::Target> Write::target(const RecordType &type, const Uid &uid)
{
    const auto id = recordId(m_context.db, uid);
    if (!id)
        return id.error();
    return Target{type, uid, *id};
}

Result<> Write::create(const RecordType &type, const Uid &uid, Values values)
{
    dropEmpty(values);
    const auto known = target(type, uid);
    if (known)
        return change(type, uid, values.isEmpty() ? Values{{Alive, true}} : values);
    if (known.error().code != Error::Code::NotFound)
        return known.error();
    return createNew({type, uid}, std::move(values));
}

/// What everybody keeps to who writes a record.
Result<> Write::checkValues(const Proposal &proposal, const Uid &uid)
{
    if (auto allowed = checkOwner(m_context, proposal); !allowed)
        return allowed;
    if (auto complete = checkRequired(proposal); !complete)
        return complete;
    if (auto straight = checkCycles(m_context, proposal, uid); !straight)
        return straight;
    if (m_takesAsTheyAre)
        return {};
    const auto fitting = checkKinds(m_context, proposal);
    return fitting ? checkUnique(m_context, proposal) : fitting;
}

Result<> Write::createNew(Target target, Values values)
{
    const RecordType &type = target.type;
    if (type.owned && !values.contains(OwnerField) && !m_context.identity.unit.isNull())
        values.insert(OwnerField, Codec<Uid>::to(m_context.identity.unit));
    const Proposal proposal{.type = type, .after = values};
    if (auto right = checkValues(proposal, target.uid); !right)
        return right;
    if (auto coded = giveRefcode(m_context, type, values); !coded)
        return coded;
    const auto id = m_context.log.numberOf(target.uid, type.kind);
    if (!id)
        return id.error();
    target.id = *id;
    if (!m_takesAsTheyAre)
        beginStep(target, {});
    remember(target, true);
    return apply(target, creation(values), {});
}

Result<> Write::change(const RecordType &type, const Uid &uid, const Values &values)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    const auto operations = m_context.log.ofRecord(target->id);
    if (!operations)
        return operations.error();

    const RecordState state = fold(*operations);
    Values differing = values;
    differing.removeIf([&](const auto &entry) {
        const FieldState *field = state.field(entry.key());
        return field ? field->shown == entry.value() && !field->conflict : entry.value().isNull();
    });
    if (differing.isEmpty() && state.alive)
        return {};

    const Proposal proposal{type, target->id, state.values(), changed(state.values(), differing)};
    if (auto right = checkValues(proposal, uid); !right)
        return right;
    beginStep(*target, state.values());
    remember(*target, !state.alive);
    return apply(*target, kb::change(state, differing), *operations);
}

Result<> Write::remove(const RecordType &type, const Uid &uid)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    const auto operations = m_context.log.ofRecord(target->id);
    if (!operations)
        return operations.error();
    const RecordState state = fold(*operations);
    if (!state.alive)
        return {};
    const Proposal proposal{type, target->id, state.values(), state.values()};
    if (auto allowed = checkOwner(m_context, proposal); !allowed)
        return allowed;
    if (auto unused = checkRemoval(m_context, proposal, uid); !unused)
        return unused;
    remember(*target, true);
    m_gone.push_back({type, uid, state.values()});
    return apply(*target, deletion(state), *operations);
}

Result<> Write::restore(const RecordType &type, const Uid &uid)
{
    const auto target = this->target(type, uid);
    if (!target)
        return target.error();
    const auto operations = m_context.log.ofRecord(target->id);
    if (!operations)
        return operations.error();
    const RecordState state = fold(*operations);
    if (state.alive)
        return {};
    if (auto allowed = checkOwner(m_context, {type, target->id, state.values(), state.values()}); !allowed)
        return allowed;
    const Proposal again{type, target->id, {}, state.values()}; // it claims what it had anew
    if (auto unique = checkUnique(m_context, again); !unique)
        return unique;
    remember(*target, true);
    m_gone.push_back({type, uid, state.values()});
    return apply(*target, restoration(state), *operations);
}

Result<> Write::apply(const Target &target, const Draft &draft, QList<Operation> operations)
{
    auto written = append(target, draft);
    if (!written)
        return written.error();
    operations += *written;
    return project(m_context.db, target.id, operations);
}

Result<QList<Operation>> Write::append(const Target &target, const Draft &draft)
{
    QList<Operation> written;
    QList<OperationId> observed = draft.observed;
    const bool hasPersonal = std::ranges::any_of(
        target.type.fields, [](const FieldInfo *field) { return isAboutSomebody(field->reach); });
    for (const Values &part : partsByReach(target.type, draft.fields)) {
        Operation operation{.id = {m_context.log.own().uid, m_nextSeq++},
                            .when = m_context.hlc.tick(),
                            .who = m_context.identity.user,
                            .step = m_step,
                            .record = target.uid,
                            .kind = target.type.kind,
                            .fields = part,
                            .observed = observed,
                            .seal = hasPersonal || std::ranges::any_of(part, tiesSomebody) ? newSalt()
                                                                                           : QByteArray()};
        if (auto appended = m_context.log.append(operation, target.id); !appended)
            return appended.error();
        observed.append(operation.id);
        written.append(std::move(operation));
    }
    return written;
}

void Write::remember(const Target &target, bool cameOrWent)
{
    if (cameOrWent || m_changes.ids(target.type.kind).size() > NamedChanges)
        m_changes.addListChange(target.type.kind);
    else
        m_changes.add(target.type.kind, target.id);
    m_search.add(target.type.kind, target.id);
}

void Write::beginStep(const Target &target, const Values &before)
{
    if (asksForFields(target.type.kind) || hasFollowUp(target.type.kind))
        m_begun.try_emplace(target.id, Begun{target.type, target.uid, before});
}

Result<> Write::endSteps()
{
    for (const auto &[id, begun] : std::exchange(m_begun, {})) {
        if (auto ended = endStep(id, begun); !ended)
            return ended;
    }
    return followGoings();
}

Result<> Write::endStep(qint64 id, const Begun &begun)
{
    const auto stored = storedRecord(m_context.db, begun.type, begun.uid);
    if (!stored || stored->facts.deleted)
        return stored ? Result<>() : Result<>(stored.error());
    const Proposal proposal{begun.type, id, begun.before, stored->values};
    if (auto allowed = checkLifecycle(m_context, proposal); !allowed)
        return allowed;
    return begun.before.isEmpty() ? Result<>() : followStep(*this, begun.uid, proposal);
}

/// After the steps: what went in one step may have come back in the same.
Result<> Write::followGoings()
{
    for (const auto &[type, uid, values] : std::exchange(m_gone, {})) {
        if (auto followed = followGoing(*this, type, uid, values); !followed)
            return followed;
    }
    return {};
}

Result<> Write::finish()
{
    if (auto ended = endSteps(); !ended)
        return ended;
    if (m_nextSeq == m_firstSeq)
        return {}; // nothing was written: no step to undo
    StepStore steps(m_context.db);
    const Step step{.label = m_label,
                    .who = m_context.identity.user,
                    .at = m_context.clock(),
                    .firstSeq = m_firstSeq,
                    .lastSeq = m_nextSeq - 1,
                    .undoes = m_undoes};
    if (auto added = steps.add(m_context.log.own().id, step); !added)
        return added;
    return m_context.search.follow(m_search);
}

} // namespace kb
