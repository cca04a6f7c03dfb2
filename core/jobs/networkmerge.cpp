// SPDX-License-Identifier: EUPL-1.2
#include "jobs/networkmerge.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "model/institute.h"
#include "model/person.h"

namespace kb {

namespace {

/// What a record is by itself: no choice.
constexpr std::array ofItself{"refcode", "owner_unit", "record_state", "origin", "extra", "merged_into"};

/// What nobody takes over without saying so: to share more, or to be elsewhere or out of use.
constexpr std::array keptUnlessChosen{"share_level", "contact_public", "country", "active"};

bool isAmong(std::span<const char *const> names, const FieldInfo &field)
{
    return std::ranges::any_of(
        names, [&](const char *name) { return QLatin1StringView(field.name) == QLatin1StringView(name); });
}

/// What stands in both lists, each once.
Value together(const Value &first, const Value &second)
{
    QCborArray items = first.toArray();
    for (const auto &each : second.toArray()) {
        if (const Value item = each; !items.contains(item))
            items.append(item);
    }
    return items;
}

/// `usual` is what the field holds where nobody said anything.
Value proposedValue(const FieldInfo &field, const MergeChoice &choice, const Value &usual)
{
    if (isAmong(keptUnlessChosen, field))
        return choice.ofSurvivor;
    if (field.kind == FieldKind::List)
        return together(choice.ofSurvivor, choice.ofGone);
    return choice.ofSurvivor == usual ? choice.ofGone : choice.ofSurvivor;
}

template <typename R> bool isStillItself(const R &record)
{
    return !record.facts.deleted && record.mergedInto.isNull();
}

/// The same for both types: what is asked of a record of R.
template <typename R> struct Merging
{
    static Result<QList<Uid>> mergeable(Bank &bank, const QList<Uid> &records)
    {
        Owners owners(bank);
        QList<Uid> found;
        for (const Uid &uid : records) {
            const auto record = bank.records<R>().get(uid);
            if (!record)
                return record.error();
            if (isStillItself(*record) && owners.of(*record).isOurs)
                found.append(uid);
        }
        return found;
    }

    static Result<std::array<QList<MergeChoice>, 2>> choicesEachWay(Bank &bank, const Uid &one,
                                                                    const Uid &other)
    {
        const auto first = bank.records<R>().get(one);
        const auto second = bank.records<R>().get(other);
        if (const Error *error = firstError(first, second))
            return *error;
        Owners owners(bank);
        return std::array{choices(*first, *second, owners.of(*second).isOurs),
                          choices(*second, *first, owners.of(*first).isOurs)};
    }

    static QList<MergeChoice> choices(const R &goes, const R &stays, bool mayChange)
    {
        QList<MergeChoice> choices;
        for (const Field<R> &field : Describe<R>::fields) {
            MergeChoice choice{field.id, field.get(goes), field.get(stays), {}};
            if (choice.ofGone == choice.ofSurvivor || isAmong(ofItself, field))
                continue;
            choice.proposed = mayChange ? proposedValue(field, choice, field.get(R{})) : choice.ofSurvivor;
            choices.append(choice);
        }
        return choices;
    }

    static Result<> merge(Bank &bank, const Uid &gone, const Uid &survivor, const Values &taken)
    {
        const auto goes = bank.records<R>().get(gone);
        const auto stays = bank.records<R>().get(survivor);
        if (const Error *error = firstError(goes, stays))
            return *error;
        if (gone == survivor || !isStillItself(*goes) || !isStillItself(*stays))
            return Error{Error::Code::InvalidInput, QStringLiteral("merged_into")};
        R merged = *goes;
        merged.mergedInto = survivor;
        const StepLabel label{QStringLiteral("merge"), Describe<R>::kind, 1, goes->refcode};
        return bank.write(label, [&](Write &write) {
            const auto told = taken.isEmpty() ? Result<>() : write.change(recordTypeOf<R>, survivor, taken);
            return told ? bank.records<R>().update(write, merged, *goes) : told;
        });
    }
};

} // namespace

Result<QList<Uid>> mergeableOf(Bank &bank, Kind kind, const QList<Uid> &records)
{
    return kind == Kind::Person ? Merging<Person>::mergeable(bank, records)
                                : Merging<Institute>::mergeable(bank, records);
}

Result<QList<MergeChoice>> mergeChoices(Bank &bank, Kind kind, const Uid &gone, const Uid &survivor)
{
    const auto eachWay = mergeChoicesEachWay(bank, kind, gone, survivor);
    return eachWay ? Result<QList<MergeChoice>>(eachWay->front()) : eachWay.error();
}

Result<std::array<QList<MergeChoice>, 2>> mergeChoicesEachWay(Bank &bank, Kind kind, const Uid &one,
                                                              const Uid &other)
{
    return kind == Kind::Person ? Merging<Person>::choicesEachWay(bank, one, other)
                                : Merging<Institute>::choicesEachWay(bank, one, other);
}

Values proposedValues(const QList<MergeChoice> &choices)
{
    Values values;
    for (const MergeChoice &choice : choices) {
        if (choice.proposed != choice.ofSurvivor)
            values.insert(choice.field, choice.proposed);
    }
    return values;
}

Result<> mergeInto(Bank &bank, Kind kind, const Uid &gone, const Uid &survivor, const Values &taken)
{
    return kind == Kind::Person ? Merging<Person>::merge(bank, gone, survivor, taken)
                                : Merging<Institute>::merge(bank, gone, survivor, taken);
}

} // namespace kb
