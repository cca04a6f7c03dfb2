// SPDX-License-Identifier: EUPL-1.2
// The part of ForgottenAgain that is a step of its own, after the operations were taken in.
#include "bank/authorties.h"
#include "bank/forgetting.h"
#include "bank/forgottenagain.h"
#include "bank/forgottenpersons.h"
#include "bank/guestlines.h"
#include "bank/mergedrecords.h"
#include "model/person.h"

#include <limits>

namespace kb {

namespace {

QList<qint64> inOrder(const QSet<qint64> &some, const QList<qint64> &others)
{
    QList<qint64> all = some.values() + others;
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace

Result<> ForgottenAgain::forgetMixed(Write &write)
{
    for (const Operation &mixed : std::as_const(m_mixed)) {
        const RecordType *type = recordType(mixed.kind);
        const auto id = recordId(write.context().db, mixed.record);
        if (!id)
            return id.error();
        const auto isIt = [&mixed](const Operation &operation) { return operation.id == mixed.id; };
        const auto gone = forgetSaying(write, *type, *id, isIt);
        if (!gone && gone.error().code != Error::Code::NotOwner) // its own bank does it
            return gone;
    }
    return {};
}

Result<> ForgottenAgain::forgetInStudies(Write &write, const QList<Uid> &told)
{
    const auto mayTie = studiesThatMayTie(write.context().db, told);
    if (!mayTie)
        return mayTie.error();
    return untieAuthors(write, m_forgotten, inOrder(m_studies, told.isEmpty() ? QList<qint64>() : *mayTie));
}

Result<> ForgottenAgain::forgetInLists(Write &write, const QList<Uid> &told)
{
    const auto mayName = linesThatMayName(write.context().db, told);
    if (!mayName)
        return mayName.error();
    const QList<qint64> lines = inOrder(m_lines, told.isEmpty() ? QList<qint64>() : *mayName);
    const auto about = linesAbout(write.context(), m_forgotten, lines);
    return about ? forgetNamesOnLines(write, *about) : Result<>(about.error());
}

/// Who they are. They were the same somebody.
Result<QList<Uid>> ForgottenAgain::forgetWhoWentInto(Write &write, const QList<Uid> &persons)
{
    Database &db = write.context().db;
    QList<Uid> gone;
    for (const Uid &person : persons) {
        const auto into = wentInto(db, Kind::Person, person);
        if (!into)
            return into.error();
        gone += *into;
    }
    const auto ids = knownIds(db, gone);
    const auto names = ids ? everyNameOf(write.context(), *ids) : Result<QStringList>(ids.error());
    if (!names)
        return names.error();
    if (auto nameless = forgetStepNames(db, *names); !nameless)
        return nameless.error();
    const auto done = forgetPersonal(write, recordTypeOf<Person>, *ids, Forgotten::Everything);
    return done ? Result<QList<Uid>>(gone) : done.error();
}

Result<> ForgottenAgain::forgetIn(Write &write, QList<Uid> told)
{
    const auto gone = forgetWhoWentInto(write, told + m_survivors);
    if (!gone)
        return gone.error();
    told += *gone;
    m_forgotten += *gone;
    for (const Uid &person : m_newly + *gone) {
        if (auto forgotten = forgetExpertise(write, person); !forgotten)
            return forgotten;
    }
    if (auto away = forgetQuarantined(write.context().db, m_newly + *gone); !away)
        return away;
    if (auto untied = forgetInStudies(write, told); !untied)
        return untied;
    if (auto unnamed = forgetInLists(write, told); !unnamed)
        return unnamed;
    return forgetMixed(write);
}

Result<> ForgottenAgain::forgetRest(Bank &bank)
{
    QList<Uid> told;
    std::ranges::copy_if(std::as_const(m_forgotten), std::back_inserter(told),
                         [this](const Uid &person) { return m_told.contains(person); });
    if (!m_isAny && told.isEmpty() && m_survivors.isEmpty() && m_studies.isEmpty() && m_lines.isEmpty())
        return {};
    const StepLabel label{QStringLiteral("anonymise"), Kind::Person, int(told.size())};
    const auto forgotten = bank.write(label, [&](Write &write) { return forgetIn(write, told); });
    if (!forgotten || !m_isAny)
        return forgotten;
    const auto left = m_context->search.index().mergeSome(std::numeric_limits<int>::max());
    return left ? Result<>() : Result<>(left.error());
}

} // namespace kb
