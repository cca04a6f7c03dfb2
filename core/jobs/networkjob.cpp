// SPDX-License-Identifier: EUPL-1.2
#include "jobs/networkjob.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/opportunitylist.h"
#include "jobs/overlapstore.h"
#include "jobs/paperinfo.h"
#include "report/overlapwords.h"

#include <map>

namespace kb {

namespace {

/// More pairs than this among so few questions only make a blot.
constexpr qsizetype MostNetworkTies = 240;

QList<OverlapState> withoutSetAside()
{
    QList<OverlapState> states;
    for (const OverlapState state : allOf<OverlapState>()) {
        if (state != OverlapState::Weggelegd)
            states.append(state);
    }
    return states;
}

/// The strongest pairs whose questions have room.
QList<ShownOverlap> pairsWithRoom(const QList<ShownOverlap> &pairs)
{
    QSet<Uid> questions;
    QList<ShownOverlap> chosen;
    for (const ShownOverlap &pair : pairs) {
        const qsizetype more = !questions.contains(pair.a.uid) + !questions.contains(pair.b.uid);
        if (questions.size() + more > MostNetworkQuestions)
            continue;
        questions << pair.a.uid << pair.b.uid;
        chosen.append(pair);
    }
    return chosen;
}

QuestionNetwork networkOf(const QList<ShownOverlap> &pairs)
{
    using Name = std::pair<QString, Uid>;
    std::map<Name, qsizetype> places;
    std::map<Name, NetworkQuestion> questions;
    for (const ShownOverlap &pair : pairs) {
        for (const Headline *line : {&pair.a, &pair.b})
            questions.insert({{line->code, line->uid}, {line->uid, line->code, line->title, line->unitCode}});
    }
    QuestionNetwork network;
    for (const auto &[name, question] : questions) {
        places.insert({name, network.questions.size()});
        network.questions.append(question);
    }
    for (const ShownOverlap &pair : pairs)
        network.ties.append({.one = places.at({pair.a.code, pair.a.uid}),
                             .other = places.at({pair.b.code, pair.b.uid}),
                             .level = pair.pair.level,
                             .score = pair.pair.score});
    return network;
}

/// The questions of a group of which no overlap is shown: it is of a weaker level.
void addBeside(QuestionNetwork &network, const OpportunityLine &group, int place)
{
    for (const Headline &line : group.questions) {
        if (std::ranges::find(network.questions, line.uid, &NetworkQuestion::uid) == network.questions.end())
            network.beside.append({line.uid, line.code, line.title, line.unitCode, place});
    }
}

/// A question belongs to the first group that has it.
Result<> addGroups(Bank &bank, QuestionNetwork &network)
{
    const OpportunityList list(bank);
    const auto ids = list.ids({});
    const auto groups = ids ? list.lines(*ids) : Result<QList<OpportunityLine>>(ids.error());
    if (!groups)
        return groups.error();
    for (const OpportunityLine &group : *groups) {
        const QList<Uid> members = group.questionUids();
        const int place = int(network.groups.size());
        bool isShown = false;
        for (NetworkQuestion &question : network.questions) {
            if (question.group >= 0 || !members.contains(question.uid))
                continue;
            question.group = place;
            isShown = true;
        }
        if (!isShown)
            continue;
        network.groups.append(group.title());
        addBeside(network, group, place);
    }
    return {};
}

QString levelNames(const QList<OverlapLevel> &levels)
{
    QStringList names;
    for (const OverlapLevel level : levels)
        names.append(label(level));
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<QuestionNetwork> questionNetwork(Bank &bank, const QList<OverlapLevel> &levels)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({.levels = levels,
                                .about = {OverlapKind::VraagVraag},
                                .states = withoutSetAside(),
                                .isPutOffToo = true,
                                .sorting = {QStringLiteral("score"), ListOrder::Descending}});
    const auto pairs =
        ids ? store.rows(ids->mid(0, MostNetworkTies)) : Result<QList<ShownOverlap>>(ids.error());
    if (!pairs)
        return pairs.error();
    const QList<ShownOverlap> chosen = pairsWithRoom(*pairs);
    QuestionNetwork network = networkOf(chosen);
    network.leftTies = ids->size() - chosen.size();
    if (auto added = addGroups(bank, network); !added)
        return added.error();
    return network;
}

Result<NetworkPaperContent> networkPaperContent(Bank &bank, const QList<OverlapLevel> &levels,
                                                Language language)
{
    const auto info = paperInfo(bank, language);
    const auto network = questionNetwork(bank, levels);
    if (const Error *error = firstError(info, network))
        return *error;
    NetworkPaperContent content{*info, *network};
    content.info.selection = levelNames(levels);
    return content;
}

} // namespace kb
