// SPDX-License-Identifier: EUPL-1.2
#include "jobs/adviceofexploration.h"

#include "bank/bank.h"
#include "bank/headlines.h"
#include "base/firsterror.h"
#include "jobs/explorationlist.h"
#include "model/advicesteps.h"
#include "model/exploration.h"

namespace kb {

namespace {

bool isCitedIn(const AdviceParts &parts, const Insight &insight)
{
    return std::ranges::any_of(parts.statements, [&](const SupportedStatement &one) {
        return one.statement.text == insight.text ||
               std::ranges::find(one.sources, insight.uid, &Citation::target) != one.sources.end();
    });
}

SupportedStatement statementOf(const Insight &insight)
{
    SupportedStatement one;
    one.statement.text = insight.text;
    Citation source;
    source.target = insight.uid;
    one.sources = {source};
    return one;
}

/// The questions of the exploration that have no answer yet are what we do not know.
Result<> linkGaps(Bank &bank, Write &write, const Uid &advice, const Uid &exploration)
{
    const auto parts = bank.links().from(exploration, LinkType::Part);
    const auto lines = parts ? linesOf(bank.context().db, *parts) : Result<QList<Headline>>(parts.error());
    if (!lines)
        return lines.error();
    for (const Headline &line : *lines) {
        if (line.kind != Kind::KnowledgeQuestion)
            continue;
        if (auto linked = bank.links().add(write, advice, LinkType::Gap, line.uid); !linked)
            return linked;
    }
    return {};
}

Advice draftOf(const Exploration &exploration, const Identity &identity)
{
    Advice advice;
    advice.title = exploration.title;
    advice.fromUnit = identity.unit;
    advice.addresseeKind = {Addressee::Sg};
    advice.reason = exploration.centralQuestion;
    advice.keyMessage = exploration.resultSummary;
    advice.shareLevel = exploration.shareLevel;
    return advice;
}

} // namespace

Result<std::optional<Advice>> adviceBegunFrom(Bank &bank, const Uid &exploration)
{
    const auto linked = bank.links().to(exploration, LinkType::Exploration);
    if (!linked)
        return linked.error();
    std::optional<Advice> newest;
    for (const Uid &uid : *linked) {
        const auto advice = bank.records<Advice>().get(uid);
        if (!advice && advice.error().code != Error::Code::NotFound) // it may lie in the trash
            return advice.error();
        const bool isOpen = advice && !advice->facts.deleted && advice->ownerUnit == bank.identity().unit &&
                            !isOffered(advice->status);
        if (isOpen && (!newest || advice->facts.id > newest->facts.id))
            newest = *advice;
    }
    return newest;
}

Result<int> addInsights(Bank &bank, Write &write, const Uid &advice, const Uid &exploration)
{
    const auto shown = adviceParts(bank, advice);
    const auto insights = ExplorationList(bank).insights(exploration);
    if (const Error *error = firstError(shown, insights))
        return *error;
    AdviceParts wanted = *shown;
    for (const Insight &insight : *insights) {
        if (!isCitedIn(wanted, insight))
            wanted.statements.append(statementOf(insight));
    }
    const auto added = int(wanted.statements.size() - shown->statements.size());
    if (auto written = writeAdviceParts(bank, write, advice, wanted, *shown); !written)
        return written.error();
    return added;
}

Result<Uid> adviceOfExploration(Bank &bank, Write &write, const Uid &exploration)
{
    const auto from = bank.records<Exploration>().get(exploration);
    if (!from)
        return from.error();
    const auto advice = bank.records<Advice>().insert(write, draftOf(*from, bank.identity()));
    if (!advice)
        return advice;
    if (auto linked = bank.links().add(write, *advice, LinkType::Exploration, exploration); !linked)
        return linked.error();
    for (const LinkType type : {LinkType::Dossier, LinkType::Concept}) {
        if (auto copied = bank.links().copy(write, exploration, *advice, type); !copied)
            return copied.error();
    }
    if (auto linked = linkGaps(bank, write, *advice, exploration); !linked)
        return linked.error();
    if (auto added = addInsights(bank, write, *advice, exploration); !added)
        return added.error();
    return advice;
}

} // namespace kb
