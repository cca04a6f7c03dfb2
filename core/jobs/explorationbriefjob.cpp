// SPDX-License-Identifier: EUPL-1.2
#include "jobs/explorationbriefjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/explorationlist.h"
#include "jobs/keptnames.h"
#include "jobs/paperinfo.h"

namespace kb {

namespace {

QList<ExplorationPart> briefParts(const QList<ExplorationItem> &items)
{
    QList<ExplorationPart> parts;
    for (const ExplorationItem &item : items)
        parts.append({.kind = item.line.kind,
                      .code = item.line.code,
                      .title = item.line.title,
                      .date = {item.date},
                      .state = item.state,
                      .until = {item.until}});
    return parts;
}

/// "Spread it in time. (Netbeheerder)".
QStringList briefInsights(const QList<Insight> &insights)
{
    QStringList texts;
    for (const Insight &insight : insights)
        texts.append(insight.byWhom.isEmpty() ? insight.text
                                              : QStringLiteral("%1 (%2)").arg(insight.text, insight.byWhom));
    return texts;
}

} // namespace

Result<ExplorationBriefContent> explorationBriefContent(Bank &bank, const Uid &uid, Language language)
{
    const auto exploration = bank.records<Exploration>().get(uid);
    if (!exploration)
        return exploration.error();
    Database &db = bank.context().db;
    const auto info = paperInfoOf(bank, exploration->ownerUnit, language);
    const auto lead = linesOf(db, {exploration->lead});
    const auto units = linkedTitles(db, uid, LinkType::CoUnit);
    const auto concepts = linkedTitles(db, uid, LinkType::Concept);
    const auto items = ExplorationList(bank).timeline(uid);
    const auto insights = ExplorationList(bank).insights(uid);
    if (const Error *error = firstError(info, lead, units, concepts, items, insights))
        return *error;
    ExplorationBriefContent content{.info = *info,
                                    .exploration = *exploration,
                                    .lead = lead->value(0).title,
                                    .units = *units,
                                    .concepts = *concepts,
                                    .parts = briefParts(*items),
                                    .insights = briefInsights(*insights)};
    content.info.shareLevel = exploration->shareLevel;
    for (const ExplorationItem &item : *items)
        content.named.append(namedRecord(item.line));
    return content;
}

} // namespace kb
