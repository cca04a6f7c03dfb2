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

/// By code.
using NameInNetwork = std::pair<QString, Uid>;
using QuestionsToDraw = std::map<NameInNetwork, NetworkQuestion>;

NameInNetwork nameInNetwork(const Headline &line)
{
    return {line.code, line.uid};
}

NetworkQuestion drawnQuestion(const Headline &line, int group = -1)
{
    return {line.uid, line.code, line.title, line.unitCode, group, line.shareLevel};
}

QuestionsToDraw questionsOfPairs(const QList<ShownOverlap> &pairs)
{
    QuestionsToDraw questions;
    for (const ShownOverlap &pair : pairs) {
        for (const Headline *line : {&pair.a, &pair.b})
            questions.insert({nameInNetwork(*line), drawnQuestion(*line)});
    }
    return questions;
}

/// Where one question of a group is drawn all are, also those of which no overlap is shown: it is of a weaker
/// level. Only where there is no room for more they are told beside the drawing.
void addGroup(QuestionNetwork &network, QuestionsToDraw &questions, const OpportunityLine &group)
{
    const auto isDrawn = [&](const Headline &line) { return questions.contains(nameInNetwork(line)); };
    if (std::ranges::none_of(group.questions, isDrawn))
        return;
    const int place = int(network.groups.size());
    network.groups.append(group.title());
    for (const Headline &line : group.questions) {
        if (!isDrawn(line) && qsizetype(questions.size()) >= MostNetworkQuestions)
            network.beside.append(drawnQuestion(line, place));
        else
            questions.try_emplace(nameInNetwork(line), drawnQuestion(line)).first->second.group = place;
    }
}

QuestionNetwork networkOf(const QList<ShownOverlap> &pairs, const QList<OpportunityLine> &groups)
{
    QuestionNetwork network;
    QuestionsToDraw questions = questionsOfPairs(pairs);
    for (const OpportunityLine &group : groups)
        addGroup(network, questions, group);
    QHash<Uid, qsizetype> places;
    for (const auto &[name, question] : questions) {
        places.insert(question.uid, network.questions.size());
        network.questions.append(question);
    }
    for (const ShownOverlap &pair : pairs)
        network.ties.append({.one = places.value(pair.a.uid),
                             .other = places.value(pair.b.uid),
                             .level = pair.pair.level,
                             .score = pair.pair.score,
                             .ofPeople = pair.isByHand() ? pair.levelWords() : QString()});
    return network;
}

Result<QList<OpportunityLine>> openGroups(Bank &bank)
{
    const OpportunityList list(bank);
    const auto ids = list.ids({});
    return ids ? list.lines(*ids) : Result<QList<OpportunityLine>>(ids.error());
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
    const auto groups = openGroups(bank);
    if (const Error *error = firstError(pairs, groups))
        return *error;
    const QList<ShownOverlap> chosen = pairsWithRoom(*pairs);
    QuestionNetwork network = networkOf(chosen, *groups);
    network.leftTies = ids->size() - chosen.size();
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
