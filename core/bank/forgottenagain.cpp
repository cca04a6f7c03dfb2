// SPDX-License-Identifier: EUPL-1.2
#include "bank/forgottenagain.h"

#include "bank/authorties.h"
#include "bank/forgottenpersons.h"
#include "log/digest.h"
#include "model/person.h"

namespace kb {

namespace {

/// How much of an operation is about somebody.
enum class PersonalShare { None, Part, Whole };

PersonalShare personalShareOf(const Operation &operation)
{
    const RecordType *type = recordType(operation.kind);
    if (!type || operation.kind == Kind::Profile)
        return PersonalShare::None;
    const auto isPersonal = [type](FieldId id) {
        const FieldInfo *field = type->field(id);
        return field && (field->reach == Reach::Person || field->reach == Reach::Contact);
    };
    const Values &fields = operation.fields;
    const auto personal = std::count_if(fields.keyBegin(), fields.keyEnd(), isPersonal);
    if (personal == 0)
        return PersonalShare::None;
    return personal == fields.size() ? PersonalShare::Whole : PersonalShare::Part;
}

/// What may be erased at the word of another bank. Nobody makes a question or a title vanish.
bool isErasedFromAfar(const Operation &operation)
{
    const RecordType *type = recordType(operation.kind);
    const auto isPassing = [type](FieldId id) {
        const FieldInfo *field = type->field(id);
        return field && field->reach == Reach::Passing;
    };
    return type && (personalShareOf(operation) != PersonalShare::None || operation.kind == Kind::Link ||
                    std::any_of(operation.fields.keyBegin(), operation.fields.keyEnd(), isPassing) ||
                    std::ranges::any_of(operation.fields, tiesSomebody));
}

/// Of whom an operation says that they know about something; null for every other operation.
Uid expertIn(const Operation &operation)
{
    if (operation.kind != Kind::Link)
        return {};
    const auto link = recordOf<Link>(operation.fields);
    return link.type == QString(codeOf(LinkType::Expertise)) ? link.from : Uid();
}

} // namespace

Result<ForgottenAgain> ForgottenAgain::of(BankContext &context, const QList<Operation> &incoming,
                                          const Merge &merged)
{
    ForgottenAgain again(context);
    const auto before = forgottenPersons(context.db);
    if (!before)
        return before.error();
    again.m_forgotten = before->values();
    std::ranges::copy_if(merged.erased, std::back_inserter(again.m_going), isErasedFromAfar);
    if (auto heard = again.hear(incoming); !heard)
        return heard.error();
    const auto known = knownIds(context.db, again.m_newly);
    const auto names = known ? everyNameOf(context, *known) : Result<QStringList>(known.error());
    if (!names)
        return names.error();
    again.m_names = *names;
    again.m_isAny = !again.m_newly.isEmpty() || !again.m_going.isEmpty();
    return again;
}

Result<> ForgottenAgain::hear(const QList<Operation> &incoming)
{
    QSet<OperationId> ids;
    for (const Operation &operation : incoming)
        ids.insert(operation.id);
    for (const Operation &operation : incoming) {
        if (!isErased(operation) || m_told.contains(operation.record))
            continue;
        if (auto heard = hearOf(operation, ids); !heard)
            return heard;
    }
    return {};
}

/// What is said here of somebody of whom that is news, and does not come along, was said without knowing it.
Result<> ForgottenAgain::hearOf(const Operation &erasing, const QSet<OperationId> &incoming)
{
    m_told.insert(erasing.record);
    if (personalShareOf(erasing) == PersonalShare::None)
        return {};
    const auto held = heldOf(erasing);
    if (!held)
        return held.error();
    if ((*held)->isForgotten)
        return {};
    for (const Operation &operation : (*held)->whole) {
        if (!incoming.contains(operation.id))
            (personalShareOf(operation) == PersonalShare::Whole ? m_going : m_mixed).append(operation);
    }
    if (erasing.kind == Kind::Person) {
        m_newly.append(erasing.record);
        m_forgotten.append(erasing.record);
    }
    return {};
}

Result<const ForgottenAgain::Held *> ForgottenAgain::heldOf(const Operation &arriving)
{
    const auto known = m_held.find(arriving.record);
    if (known != m_held.end())
        return &known->second;
    Held held;
    if (const auto id = recordId(m_context->db, arriving.record)) {
        const auto operations = m_context->log.ofRecord(*id);
        if (!operations)
            return operations.error();
        for (const Operation &operation : *operations) {
            if (personalShareOf(operation) == PersonalShare::None)
                continue;
            held.isForgotten = held.isForgotten || isErased(operation);
            if (!isErased(operation))
                held.whole.append(operation);
        }
    }
    return &m_held.emplace(arriving.record, held).first->second;
}

/// Whoever saw what is said since the erasing, or wrote it, says something new.
bool ForgottenAgain::doSayersKnow(const Operation &arriving, const Held &held) const
{
    return m_told.contains(arriving.record) ||
           std::ranges::any_of(held.whole, [&](const Operation &operation) {
               const OperationId &id = operation.id;
               return arriving.observed.contains(id) ||
                      (id.bank == arriving.id.bank && id.seq < arriving.id.seq);
           });
}

/// Whether it says something of somebody without knowing that this was erased.
Result<bool> ForgottenAgain::isUnheard(const Operation &arriving)
{
    if (const Uid expert = expertIn(arriving); !expert.isNull())
        return m_forgotten.contains(expert) && !m_told.contains(expert);
    if (personalShareOf(arriving) == PersonalShare::None)
        return false;
    const auto held = heldOf(arriving);
    return held ? (*held)->isForgotten && !doSayersKnow(arriving, **held) : Result<bool>(held.error());
}

/// What may say who somebody was without being about them.
Result<> ForgottenAgain::noteArrival(const Operation &arriving)
{
    if (arriving.kind == Kind::Person) {
        const Uid survivor = recordOf<Person>(arriving.fields).mergedInto;
        m_isAny = m_isAny || m_forgotten.contains(survivor);
        if (m_forgotten.contains(survivor))
            m_survivors.append(survivor);
    }
    const bool ties = std::ranges::any_of(
        arriving.fields, [this](const Value &value) { return tiesOneOf(value, m_forgotten); });
    const bool isLine = arriving.kind == Kind::Participant && !m_forgotten.isEmpty();
    if (!ties && !isLine)
        return {};
    const auto id = m_context->log.numberOf(arriving.record, arriving.kind);
    if (id)
        (isLine ? m_lines : m_studies).insert(*id);
    return id ? Result<>() : Result<>(id.error());
}

Result<Operation> ForgottenAgain::kept(const Operation &arriving)
{
    if (isErased(arriving))
        return arriving;
    if (auto noted = noteArrival(arriving); !noted)
        return noted.error();
    const auto isUnheard = this->isUnheard(arriving);
    if (!isUnheard || !*isUnheard)
        return isUnheard ? Result<Operation>(arriving) : isUnheard.error();
    m_isAny = true;
    if (personalShareOf(arriving) != PersonalShare::Part)
        return erased(arriving);
    m_mixed.append(arriving);
    return arriving;
}

Result<Operation> ForgottenAgain::keptOut(const Operation &arriving)
{
    const auto isUnheard = this->isUnheard(arriving);
    if (!isUnheard)
        return isUnheard.error();
    return *isUnheard && !isErased(arriving) ? erased(arriving) : arriving;
}

Result<> ForgottenAgain::forgetNames()
{
    return forgetStepNames(m_context->db, m_names);
}

} // namespace kb
