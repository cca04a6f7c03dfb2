// SPDX-License-Identifier: EUPL-1.2
#include "jobs/dossieroverviewjob.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/dossierlist.h"
#include "jobs/paperinfo.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

DossierItem tiedIn(Row row)
{
    DossierItem item;
    item.kind = Kind(row.next<int>());
    item.uid = row.next<Uid>();
    item.code = row.next<QString>();
    item.title = row.next<QString>();
    item.state = row.next<QString>();
    item.date = dayOf(row.next<QString>());
    item.note = row.next<QString>();
    item.shareLevel = fromCode<ShareLevel>(row.next<QString>()).value_or(item.shareLevel);
    return item;
}

Result<QList<DossierItem>> tiedTo(Bank &bank, const Uid &dossier)
{
    return bank.context().db.all(sqlFile("policy_dossier/tied"), tiedIn, dossier);
}

Result<DossierLine> lineOfDossier(Bank &bank, qint64 id)
{
    const auto lines = DossierList(bank).lines({id});
    return lines ? Result<DossierLine>(lines->value(0)) : lines.error();
}

Result<QString> dossierUnitName(Bank &bank, const Uid &unit)
{
    const auto lines = linesOf(bank.context().db, {unit});
    return lines ? Result<QString>(lines->value(0).title) : lines.error();
}

} // namespace

Result<QList<DossierMilestone>> milestonesOf(Bank &bank, const Uid &dossier)
{
    const auto ids = bank.context().db.all(
        sqlFile("dossier_milestone/of_dossier"), [](Row row) { return row.next<qint64>(); }, dossier);
    return ids ? bank.records<DossierMilestone>().rows(*ids) : ids.error();
}

Result<DossierOverviewContent> dossierOverviewContent(Bank &bank, const Uid &dossier, Language language)
{
    const auto stored = bank.records<PolicyDossier>().get(dossier);
    if (!stored)
        return stored.error();
    const auto info = paperInfo(bank, language);
    const auto line = lineOfDossier(bank, stored->facts.id);
    const auto unit = dossierUnitName(bank, stored->ownerUnit);
    const auto participating = linkedTitles(bank.context().db, dossier, LinkType::ParticipatingUnit);
    const auto officers = linkedTitles(bank.context().db, dossier, LinkType::Officer);
    const auto milestones = milestonesOf(bank, dossier);
    const auto items = tiedTo(bank, dossier);
    if (const Error *error = firstError(info, line, unit, participating, officers, milestones, items))
        return *error;

    DossierOverviewContent content{.info = *info,
                                   .dossier = *stored,
                                   .unit = *unit,
                                   .participating = *participating,
                                   .officers = *officers,
                                   .freshness = line->freshness,
                                   .milestones = *milestones,
                                   .items = *items};
    content.info.shareLevel = stored->shareLevel;
    return content;
}

} // namespace kb
