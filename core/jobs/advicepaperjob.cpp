// SPDX-License-Identifier: EUPL-1.2
#include "jobs/advicepaperjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/citedsources.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"
#include "jobs/papersettings.h"
#include "jobs/publicsources.h"
#include "jobs/questionlist.h"
#include "report/words.h"

namespace kb {

namespace {

QString coverageWords(Coverage coverage)
{
    switch (coverage) {
    case Coverage::Geen:
        return Report::tr("no study");
    case Coverage::Project:
        return Report::tr("a project is running");
    case Coverage::Deels:
        return Report::tr("partly answered");
    case Coverage::Volledig:
        return Report::tr("answered");
    case Coverage::Tegenstrijdig:
        return Report::tr("studies contradict each other");
    }
    Q_UNREACHABLE();
}

Result<QList<PaperStatement>> paperStatements(Bank &bank, const QList<SupportedStatement> &statements,
                                              Language language)
{
    QList<PaperStatement> result;
    for (const SupportedStatement &one : statements) {
        const auto sources = citedSources(bank, one.sources, language);
        if (!sources)
            return sources.error();
        result.append({one.statement.text, one.statement.certainty, one.statement.ownAssessment, *sources});
    }
    return result;
}

/// What lies in the trash is no gap any more.
Result<QList<PaperGap>> paperGaps(Bank &bank, const QList<Uid> &questions)
{
    const auto known = linesOf(bank.context().db, questions);
    if (!known)
        return known.error();
    QList<qint64> ids;
    for (const Headline &line : *known)
        ids.append(line.id);
    const auto lines = QuestionList(bank).lines(ids);
    if (!lines)
        return lines.error();
    QList<PaperGap> gaps;
    for (const QuestionLine &line : *lines)
        gaps.append({line.refcode, line.text, coverageWords(line.coverage)});
    return gaps;
}

QList<PaperStep> paperSteps(const QList<Task> &tasks)
{
    QList<PaperStep> steps;
    for (const Task &task : tasks)
        steps.append({task.what, task.who, task.due});
    return steps;
}

Result<QString> unitCode(Bank &bank, const Uid &unit)
{
    if (unit.isNull())
        return QString();
    const auto stored = bank.records<Unit>().get(unit);
    if (!stored && stored.error().code != Error::Code::NotFound)
        return stored.error();
    return stored ? stored->code : QString();
}

Result<QList<PaperConsultation>> paperConsultations(Bank &bank, const QList<Consultation> &consulted)
{
    QList<PaperConsultation> result;
    for (const Consultation &one : consulted) {
        const auto unit = unitCode(bank, one.unit);
        if (!unit)
            return unit.error();
        result.append({*unit, one.position, one.date});
    }
    return result;
}

} // namespace

Result<AdvicePaperContent> advicePaperContent(Bank &bank, const AdviceDraft &draft, Language language)
{
    const auto info = paperInfoOf(bank, draft.advice.fromUnit, language);
    const auto from = unitCode(bank, draft.advice.fromUnit);
    const auto reason = citedSources(bank, draft.parts.reasonSources, language);
    const auto statements = paperStatements(bank, draft.parts.statements, language);
    const auto gaps = paperGaps(bank, draft.gaps);
    const auto consulted = paperConsultations(bank, draft.parts.consulted);
    const auto named = namedSources(bank, draft);
    const auto settings = paperSettings(bank);
    if (const Error *error = firstError(info, from, reason, statements, gaps, consulted, named, settings))
        return *error;

    AdvicePaperContent content{.info = *info,
                               .advice = draft.advice,
                               .from = *from,
                               .reasonSources = *reason,
                               .statements = *statements,
                               .gaps = *gaps,
                               .steps = paperSteps(draft.parts.steps),
                               .consulted = *consulted,
                               .named = namedRecords(*named),
                               .citations = settings->citations,
                               .layout = settings->advice};
    content.info.shareLevel = draft.advice.shareLevel;
    if (draft.advice.offeredOn.isValid())
        content.info.date = draft.advice.offeredOn;
    return content;
}

Result<Document> advicePaperOf(Bank &bank, const Uid &advice, Language language,
                               std::optional<CitationStyle> citations)
{
    const auto draft = adviceDraft(bank, advice);
    if (!draft)
        return draft.error();
    if (const auto open = checkPublicSources(bank, *draft); !open)
        return open.error();
    auto content = advicePaperContent(bank, *draft, language);
    if (!content)
        return content.error();
    content->citations = citations.value_or(content->citations);
    return advicePaper(*content);
}

} // namespace kb
