// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signalties.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

template <typename R> Result<QList<R>> tiesOf(Bank &bank, const char *query, const Uid &signal)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, signal);
    return ids ? bank.records<R>().rows(*ids) : Result<QList<R>>(ids.error());
}

constexpr int MostSuggestions = 5;

} // namespace

Result<QList<SignalDossierLink>> dossierLinksOf(Bank &bank, const Uid &signal)
{
    return tiesOf<SignalDossierLink>(bank, "signal_dossier_link/of_signal", signal);
}

Result<QList<SignalDossierLink>> dossierLinksBetween(Bank &bank, const Uid &signal, const Uid &dossier)
{
    auto links = dossierLinksOf(bank, signal);
    if (links)
        links->removeIf([&](const SignalDossierLink &link) { return link.dossier != dossier; });
    return links;
}

Result<QList<SignalAssessment>> assessmentsOf(Bank &bank, const Uid &signal)
{
    return tiesOf<SignalAssessment>(bank, "signal_assessment/of_signal", signal);
}

Result<QList<Task>> tasksAbout(Bank &bank, const Uid &signal)
{
    return tiesOf<Task>(bank, "signal/tasks", signal);
}

Result<QList<Uid>> suggestedDossiers(Bank &bank, const Uid &signal)
{
    return bank.context().db.all(
        sqlFile("signal/suggested_dossiers"), [](Row row) { return row.next<Uid>(); }, signal,
        MostSuggestions);
}

} // namespace kb
