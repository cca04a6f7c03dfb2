// SPDX-License-Identifier: EUPL-1.2
#include "jobs/adviceparts.h"

#include "bank/children.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// The records of R that the query finds below the parent.
template <typename R> Result<QList<R>> belowAdvice(Bank &bank, const char *query, const Uid &parent)
{
    const auto ids = bank.context().db.all(
        sqlFile(query), [](Row row) { return row.next<qint64>(); }, parent);
    if (!ids)
        return ids.error();
    return bank.records<R>().rows(*ids);
}

/// Each statement with what it cites.
QList<SupportedStatement> supported(const QList<AdviceStatement> &statements,
                                    const QList<Citation> &citations)
{
    QHash<Uid, QList<Citation>> sources;
    for (const Citation &citation : citations)
        sources[citation.citedIn].append(citation);
    QList<SupportedStatement> all;
    for (const AdviceStatement &statement : statements)
        all.append({statement, sources.value(statement.uid)});
    return all;
}

Result<> writeSources(Bank &bank, Write &write, const Uid &citedIn, QList<Citation> wanted,
                      const QList<Citation> &shown)
{
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        wanted[at].citedIn = citedIn;
        wanted[at].sequence = int(at) + 1;
    }
    return writeChildren(bank, write, wanted, shown);
}

QList<AdviceStatement> sentencesOf(const QList<SupportedStatement> &statements)
{
    QList<AdviceStatement> sentences;
    for (const SupportedStatement &one : statements)
        sentences.append(one.statement);
    return sentences;
}

QList<Citation> sourcesOf(const QList<SupportedStatement> &statements, const Uid &statement)
{
    const auto found = std::ranges::find(statements, statement,
                                         [](const SupportedStatement &one) { return one.statement.uid; });
    return statement.isNull() || found == statements.end() ? QList<Citation>() : found->sources;
}

Result<> writeStatements(Bank &bank, Write &write, const Uid &advice, QList<SupportedStatement> &wanted,
                         const QList<SupportedStatement> &shown)
{
    const QList<AdviceStatement> before = sentencesOf(shown);
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        AdviceStatement &statement = wanted[at].statement;
        const QList<Citation> sources = sourcesOf(shown, statement.uid);
        statement.advice = advice;
        statement.sequence = int(at) + 1;
        const auto uid = writeChild(bank, write, statement, before);
        if (!uid)
            return uid.error();
        statement.uid = *uid;
        if (auto cited = writeSources(bank, write, *uid, wanted[at].sources, sources); !cited)
            return cited;
    }
    return removeLeft(bank, write, sentencesOf(wanted), before);
}

} // namespace

Result<AdviceParts> adviceParts(Bank &bank, const Uid &advice)
{
    const auto reasonSources = belowAdvice<Citation>(bank, "citation/of_record", advice);
    const auto sentences = belowAdvice<AdviceStatement>(bank, "advice_statement/of_advice", advice);
    const auto citations = belowAdvice<Citation>(bank, "citation/of_statements", advice);
    const auto consulted = belowAdvice<Consultation>(bank, "consultation/of_advice", advice);
    const auto steps = belowAdvice<Task>(bank, "task/next_steps", advice);
    if (const Error *error = firstError(reasonSources, sentences, citations, consulted, steps))
        return *error;
    return AdviceParts{*reasonSources, supported(*sentences, *citations), *consulted, *steps};
}

Result<AdviceDraft> adviceDraft(Bank &bank, const Uid &advice)
{
    const auto record = bank.records<Advice>().get(advice);
    const auto parts = adviceParts(bank, advice);
    const auto gaps = bank.links().from(advice, LinkType::Gap);
    if (const Error *error = firstError(record, parts, gaps))
        return *error;
    return AdviceDraft{*record, *parts, *gaps};
}

Result<> writeAdviceParts(Bank &bank, Write &write, const Uid &advice, AdviceParts wanted,
                          const AdviceParts &shown)
{
    for (Consultation &consultation : wanted.consulted)
        consultation.advice = advice;
    for (Task &step : wanted.steps) {
        step.about = advice;
        step.origin = TaskOrigin::Vervolg;
    }
    if (auto done = writeSources(bank, write, advice, wanted.reasonSources, shown.reasonSources); !done)
        return done;
    if (auto done = writeStatements(bank, write, advice, wanted.statements, shown.statements); !done)
        return done;
    if (auto done = writeChildren(bank, write, wanted.consulted, shown.consulted); !done)
        return done;
    return writeChildren(bank, write, wanted.steps, shown.steps);
}

Result<QList<AdviceVersion>> adviceVersions(Bank &bank, const Uid &advice)
{
    return belowAdvice<AdviceVersion>(bank, "advice_version/of_advice", advice);
}

} // namespace kb
