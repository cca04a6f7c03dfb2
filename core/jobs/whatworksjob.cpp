// SPDX-License-Identifier: EUPL-1.2
#include "jobs/whatworksjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/approachfindings.h"
#include "jobs/paperinfo.h"

namespace kb {

namespace {

ReportedApproach reportedApproach(const ApproachLine &line, const QList<FindingInStudy> &told)
{
    ReportedApproach reported{.code = line.refcode,
                              .name = line.nameNl,
                              .kind = line.kind,
                              .description = line.description,
                              .judged = line.judged,
                              .units = line.units};
    for (const FindingInStudy &one : told)
        reported.findings.append({one.finding, one.study.code, one.study.title});
    return reported;
}

Result<WhatWorksContent> whatWorksOf(Bank &bank, const QList<qint64> &ids, Language language)
{
    const auto info = paperInfo(bank, language);
    const auto lines = ApproachList(bank).lines(ids);
    if (const Error *error = firstError(info, lines))
        return *error;
    WhatWorksContent content{.info = *info};
    for (const ApproachLine &line : *lines) {
        const auto told = findingsInStudies(bank, line.uid);
        if (!told)
            return told.error();
        content.approaches.append(reportedApproach(line, *told));
    }
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
