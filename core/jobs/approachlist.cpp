// SPDX-License-Identifier: EUPL-1.2
#include "jobs/approachlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "jobs/approachfindings.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// What was found about one approach, and by whose studies.
struct FoundAbout
{
    QList<Finding> findings;
    QList<Uid> units;
};

qint64 toApproachId(Row row)
{
    return row.next<qint64>();
}

/// By the ids of the approaches.
Result<QHash<qint64, FoundAbout>> effectsFound(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, FoundAbout> found;
    const auto read = bank.context().db.forEach(
        sqlFile("approach/effects"),
        [&](Row row) {
            FoundAbout &about = found[row.next<qint64>()];
            Finding finding;
            finding.facts.id = row.next<qint64>();
            finding.direction =
                fromCode<FindingDirection>(row.next<QString>()).value_or(FindingDirection::Onbekend);
            finding.strength = row.next<int>();
            about.findings.append(finding);
            about.units.append(row.next<Uid>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return found;
}

QStringList codesOfUnits(Owners &owners, const QList<Uid> &units)
{
    QStringList codes;
    for (const Uid &unit : units)
        codes.append(owners.codeOfUnit(unit));
    codes.removeAll(QString());
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

} // namespace

Result<QList<qint64>> ApproachList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("approach/newest"), toApproachId, count);
}

Result<QList<qint64>> ApproachList::ids(const ApproachQuery &query) const
{
    auto ids = m_bank.context().db.all(sqlFile("approach/list"), toApproachId, jsonChoices(query.kinds),
                                       jsonChoices(query.concepts), jsonChoices(query.owners),
                                       query.leastStrength, given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Approach, query.words, query.sorting);
}

Result<QList<ApproachLine>> ApproachList::lines(const QList<qint64> &ids) const
{
    const auto approaches = m_bank.records<Approach>().rows(ids);
    const auto found = effectsFound(m_bank, ids);
    if (const Error *error = firstError(approaches, found))
        return *error;
    Owners owners(m_bank);
    QList<ApproachLine> lines;
    for (const Approach &approach : *approaches) {
        const Owner owner = owners.of(approach);
        const FoundAbout about = found->value(approach.facts.id);
        QList<Finding> findings = about.findings;
        std::ranges::stable_sort(findings, tellsMore);
        lines.append({approach, owner.code, owner.isOurs, findings, judge(findings),
                      codesOfUnits(owners, about.units)});
    }
    return lines;
}

} // namespace kb
