// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/check.h"
#include "bank/receive.h"
#include "base/firsterror.h"
#include "core/bank/guest.h"
#include "jobs/importjob.h"
#include "jobs/searchjob.h"
#include "support/testbank.h"

namespace kb::test {

/// What a user does to a bank. Each may be done again after it failed.
struct Deed
{
    const char *name;
    std::function<Result<>(Bank &)> act;
};

inline QByteArray risOf(const QStringList &titles)
{
    QByteArray ris;
    for (const QString &title : titles)
        ris +=
            "TY  - RPRT\nTI  - " + title.toUtf8() + "\nAU  - Kuipers, E.\nPY  - 2024\nKW  - wonen\nER  - \n";
    return ris;
}

inline Result<> import(Bank &bank, const QStringList &titles)
{
    const auto batch = format(u"ris")->read(risOf(titles), {});
    if (!batch)
        return batch.error();
    const auto plan = planImport(bank, QStringLiteral("nieuw.ris"), *batch);
    if (!plan)
        return plan.error();
    const auto imported = applyImport(bank, *plan, {.doubles = DoublesPolicy::TakeIn});
    return imported ? Result<>() : Result<>(imported.error());
}

inline Result<> retitleQuestions(Bank &bank, const QString &text)
{
    const auto questions = bank.records<KnowledgeQuestion>().all();
    if (!questions)
        return questions.error();
    return bank.write({.act = QStringLiteral("edit")}, [&](Write &write) -> Result<> {
        for (const KnowledgeQuestion &question : *questions) {
            KnowledgeQuestion edited = question;
            edited.text = text;
            if (auto updated = bank.records<KnowledgeQuestion>().update(write, edited, question); !updated)
                return updated;
        }
        return {};
    });
}

inline Result<> undo(Bank &bank)
{
    const auto undone = bank.undo();
    return undone ? Result<>() : Result<>(undone.error());
}

inline Result<> tidyIndex(Bank &bank)
{
    const auto left = bank.context().search.index().mergeSome(100);
    return left ? Result<>() : Result<>(left.error());
}

/// What a user sees of the bank: its studies, questions and persons, what a search finds, and how often the
/// guest is named or tied to something.
inline Result<QStringList> visible(Bank &bank)
{
    const auto studies = bank.records<Study>().all();
    const auto questions = bank.records<KnowledgeQuestion>().all();
    const auto persons = bank.records<Person>().all();
    const auto guests = bank.records<Participant>().all();
    const auto named = timesNamed(bank, guestName());
    const auto tied = timesTied(bank);
    const auto found = searchBank(bank, QStringLiteral("wonen energiearmoede huurders"));
    if (const Error *error = firstError(studies, questions, persons, guests, named, tied, found))
        return *error;
    QStringList seen;
    for (const Study &study : *studies)
        seen.append(study.refcode + u' ' + study.title);
    for (const KnowledgeQuestion &question : *questions)
        seen.append(question.refcode + u' ' + question.text);
    for (const Person &person : *persons)
        seen.append(person.refcode + u' ' + person.family);
    for (const Participant &guest : *guests)
        seen.append(QStringLiteral("guest ") + guest.name);
    seen.append(QStringLiteral("named %1 times, tied %2 times").arg(*named).arg(*tied));
    for (const FoundRecord &hit : found->records)
        seen.append(QStringLiteral("found ") + hit.line.title);
    return seen;
}

/// Why the bank is not whole, or nothing.
inline QString damageOf(Bank &bank)
{
    const auto findings = checkBank(bank);
    if (!findings)
        return findings.error().detail;
    if (!findings->isEmpty())
        return findings->join(u'\n');
    const QByteArray before = dump(bank);
    if (auto rebuilt = bank.rebuild(); !rebuilt)
        return rebuilt.error().detail;
    return dump(bank) == before ? QString() : QStringLiteral("the tables differ from the log");
}

} // namespace kb::test
