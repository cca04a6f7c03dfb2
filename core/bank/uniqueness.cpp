// SPDX-License-Identifier: EUPL-1.2
#include "bank/uniqueness.h"

#include "bank/fieldids.h"
#include "bank/headlines.h"
#include "bank/refcodes.h"
#include "model/collection.h"
#include "model/concept.h"
#include "model/policydossier.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

using Holder = Result<std::optional<Uid>>;

/// The first record that the query finds; ?1 is the record that asks.
template <typename... Args>
Holder firstHolder(Database &db, const char *query, const Proposal &proposal, const Args &...args)
{
    const auto holder = db.one(
        sqlFile(query), [](Row row) { return row.next<Uid>(); }, proposal.id, args...);
    if (holder)
        return std::optional(*holder);
    return holder.error().code == Error::Code::NotFound ? Holder(std::nullopt) : Holder(holder.error());
}

Holder withRefcode(Database &db, const Proposal &proposal)
{
    const QString code = proposal.after.value(RefcodeField).toString();
    return firstHolder(db, "bank/with_refcode", proposal, QStringView(code), QStringView(fullRefcode(code)));
}

Holder dossierWithCode(Database &db, const Proposal &proposal)
{
    const auto dossier = recordOf<PolicyDossier>(proposal.after);
    return firstHolder(db, "policy_dossier/with_code", proposal, QStringView(dossier.code),
                       dossier.ownerUnit);
}

Holder conceptWithTerm(Database &db, const Proposal &proposal)
{
    const auto subject = recordOf<Concept>(proposal.after);
    return firstHolder(db, "concept/with_term", proposal, QStringView(subject.prefNl),
                       QStringView(subject.scheme));
}

Holder unitWithCode(Database &db, const Proposal &proposal)
{
    return firstHolder(db, "unit/with_code", proposal, QStringView(recordOf<Unit>(proposal.after).code));
}

Holder otherCoordinator(Database &db, const Proposal &proposal)
{
    return firstHolder(db, "unit/other_coordinator", proposal);
}

Holder collectionWithSlug(Database &db, const Proposal &proposal)
{
    return firstHolder(db, "collection/with_slug", proposal,
                       QStringView(recordOf<Collection>(proposal.after).slug));
}

struct UniqueRule
{
    Kind kind;          ///< None: every kind that has codes of its own
    const char *field;  ///< the one that is told
    const char *within; ///< in what the value stands once; the whole bank when it is null
    Holder (*holder)(Database &db, const Proposal &proposal);
    const char *doubled; ///< the query that tells what stands more than once
};
constexpr std::array uniqueRules{
    UniqueRule{Kind::None, "refcode", nullptr, withRefcode, "bank/doubled_codes"},
    UniqueRule{Kind::PolicyDossier, "code", "owner_unit", dossierWithCode, "policy_dossier/doubled"},
    UniqueRule{Kind::Concept, "pref_nl", "scheme", conceptWithTerm, "concept/doubled"},
    UniqueRule{Kind::Unit, "code", nullptr, unitWithCode, "unit/doubled"},
    UniqueRule{Kind::Unit, "is_coordinator", nullptr, otherCoordinator, "unit/coordinators"},
    UniqueRule{Kind::Collection, "slug", nullptr, collectionWithSlug, "collection/doubled"},
};

bool isFor(const UniqueRule &rule, const RecordType &type)
{
    return rule.kind == Kind::None ? *type.code != 0 : rule.kind == type.kind;
}

Value valueIn(const Values &values, const RecordType &type, const char *field)
{
    return field ? values.value(type.field(QLatin1StringView(field))->id, Value(nullptr)) : Value(nullptr);
}

/// Empty is no claim, and neither is to be no coordinator.
bool claimsAnew(const UniqueRule &rule, const Proposal &proposal)
{
    const auto differs = [&](const char *field) {
        return valueIn(proposal.before, proposal.type, field) !=
               valueIn(proposal.after, proposal.type, field);
    };
    const Value wanted = valueIn(proposal.after, proposal.type, rule.field);
    return !wanted.isNull() && !wanted.isFalse() && (differs(rule.field) || differs(rule.within));
}

/// `doubled code` for what every kind has, `doubled policy_dossier.code` for what one has.
QString doubledLine(const UniqueRule &rule, const QString &value)
{
    if (rule.kind == Kind::None)
        return QStringLiteral("doubled code: ") + value;
    return QStringLiteral("doubled %1.%2: %3")
        .arg(QLatin1StringView(recordType(rule.kind)->table), QLatin1StringView(rule.field), value);
}

Result<QString> nameOfHolder(Database &db, const Uid &holder)
{
    const auto lines = headlines(db, {holder});
    if (!lines)
        return lines.error();
    const QString name = nameOf(lines->value(holder));
    return name.isEmpty() ? textOf(holder) : name;
}

} // namespace

bool isClaim(const RecordType &type, const Values &fields)
{
    const auto isNamed = [&](const char *field) {
        return field && fields.contains(type.field(QLatin1StringView(field))->id);
    };
    return std::ranges::any_of(uniqueRules, [&](const UniqueRule &rule) {
        return isFor(rule, type) && (isNamed(rule.field) || isNamed(rule.within));
    });
}

Result<std::optional<TakenValue>> takenValue(Database &db, const Proposal &proposal)
{
    for (const UniqueRule &rule : uniqueRules) {
        if (!isFor(rule, proposal.type) || !claimsAnew(rule, proposal))
            continue;
        const auto holder = rule.holder(db, proposal);
        if (!holder)
            return holder.error();
        if (*holder)
            return std::optional(TakenValue{proposal.type.field(QLatin1StringView(rule.field)), **holder});
    }
    return std::optional<TakenValue>();
}

Result<> checkUnique(BankContext &context, const Proposal &proposal)
{
    const auto taken = takenValue(context.db, proposal);
    if (!taken)
        return taken.error();
    if (!*taken)
        return {};
    const auto name = nameOfHolder(context.db, (*taken)->holder);
    if (!name)
        return name.error();
    return Error{Error::Code::Taken,
                 QStringLiteral("%1: %2").arg(QLatin1StringView((*taken)->field->name), *name)};
}

Result<QStringList> doubledValues(Database &db)
{
    QStringList lines;
    for (const UniqueRule &rule : uniqueRules) {
        auto listed = db.forEach(sqlFile(rule.doubled),
                                 [&](Row row) { lines.append(doubledLine(rule, row.next<QString>())); });
        if (!listed)
            return listed.error();
    }
    return lines;
}

} // namespace kb
