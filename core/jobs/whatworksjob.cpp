// SPDX-License-Identifier: EUPL-1.2
#include "jobs/whatworksjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/approachfindings.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"

namespace kb {

namespace {

/// By the ids of the findings.
using Told = QHash<qint64, FindingInStudy>;

/// What the lines name, whole; in one go, as a list may be long.
Result<Told> toldIn(Bank &bank, const QList<ApproachLine> &lines)
{
    QList<qint64> ids;
    for (const ApproachLine &line : lines) {
        for (const Finding &finding : line.findings)
            ids.append(finding.facts.id);
    }
    const auto findings = bank.records<Finding>().rows(ids);
    if (!findings)
        return findings.error();
    QList<Uid> studies;
    for (const Finding &finding : *findings)
        studies.append(finding.study);
    const auto places = headlines(bank.context().db, studies);
    if (!places)
        return places.error();
    Told told;
    for (const Finding &finding : *findings)
        told.insert(finding.facts.id, {finding, places->value(finding.study)});
    return told;
}

QList<Headline> studiesIn(const Told &told)
{
    QList<Headline> studies;
    for (const FindingInStudy &one : told)
        studies.append(one.study);
    return studies;
}

ReportedApproach reportedApproach(const ApproachLine &line, const Told &told)
{
    ReportedApproach reported{.code = line.refcode,
                              .name = line.nameNl,
                              .kind = line.kind,
                              .description = line.description,
                              .judged = line.judged,
                              .units = line.units};
    for (const Finding &finding : line.findings) {
        if (const auto one = told.constFind(finding.facts.id); one != told.cend())
            reported.findings.append({one->finding, one->study.code, one->study.title});
    }
    return reported;
}

Result<WhatWorksContent> whatWorksOf(Bank &bank, const QList<qint64> &ids, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto lines = ApproachList(bank).lines(ids);
    if (const Error *error = firstError(info, lines))
        return *error;
    const auto told = toldIn(bank, *lines);
    if (!told)
        return told.error();
    WhatWorksContent content{.info = *info};
    QList<Uid> approaches;
    for (const ApproachLine &line : *lines) {
        content.approaches.append(reportedApproach(line, *told));
        approaches.append(line.uid);
    }
    const auto named = linesOf(bank.context().db, approaches);
    if (!named)
        return named.error();
    content.named = namedRecords(*named + studiesIn(*told));
    return content;
}

} // namespace

Result<WhatWorksContent> whatWorksContent(Bank &bank, const ApproachQuery &query, Language language)
{
    const auto ids = ApproachList(bank).ids(query);
    return ids ? whatWorksOf(bank, *ids, language) : ids.error();
}

Result<WhatWorksContent> oneApproachContent(Bank &bank, const Uid &approach, Language language)
{
    const auto stored = bank.records<Approach>().get(approach);
    if (!stored)
        return stored.error();
    return whatWorksOf(bank, {stored->facts.id}, language);
}

} // namespace kb
