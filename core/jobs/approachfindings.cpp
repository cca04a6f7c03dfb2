// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachfindings.h"

#include "bank/bank.h"
#include "store/sqlfile.h"

#include <algorithm>

namespace kb {

Result<ApproachFindings> findingsAbout(Bank &bank, const Uid &approach)
{
    const auto ids = bank.context().db.all(
        sqlFile("finding/counting"), [](Row row) { return row.next<qint64>(); }, approach);
    const auto findings = ids ? bank.records<Finding>().rows(*ids) : Result<QList<Finding>>(ids.error());
    if (!findings)
        return findings.error();
    return ApproachFindings{*findings, judge(*findings)};
}

bool tellsMore(const Finding &finding, const Finding &than)
{
    return std::pair(finding.direction, -finding.strength) < std::pair(than.direction, -than.strength);
}

Result<QList<FindingInStudy>> findingsInStudies(Bank &bank, const Uid &approach)
{
    auto about = findingsAbout(bank, approach);
    if (!about)
        return about.error();
    std::ranges::stable_sort(about->findings, tellsMore);
    QList<Uid> studies;
    for (const Finding &finding : std::as_const(about->findings))
        studies.append(finding.study);
    const auto lines = headlines(bank.context().db, studies);
    if (!lines)
        return lines.error();
    QList<FindingInStudy> told;
    for (const Finding &finding : std::as_const(about->findings))
        told.append({finding, lines->value(finding.study)});
    return told;
}

Result<QList<NamedApproach>> approachesNamedIn(Bank &bank, const QString &sentence)
{
    const auto ids = bank.context().db.all(
        sqlFile("approach/named_in"), [](Row row) { return row.next<qint64>(); },
        QStringView(sentence.simplified().toLower()));
    const auto approaches = ids ? bank.records<Approach>().rows(*ids) : Result<QList<Approach>>(ids.error());
    if (!approaches)
        return approaches.error();
    QList<NamedApproach> named;
    for (const Approach &approach : *approaches) {
        const auto found = findingsAbout(bank, approach.uid);
        if (!found)
            return found.error();
        named.append({*found, approach});
    }
    return named;
}

} // namespace kb
