// SPDX-License-Identifier: EUPL-1.2
#include "jobs/noteddecision.h"

#include "jobs/decisioncodec.h"
#include "jobs/gapdecisions.h"
#include "jobs/gapnatures.h"
#include "jobs/groupsnotneeded.h"
#include "jobs/mapdismissals.h"
#include "jobs/pastdecisions.h"
#include "jobs/writtengaps.h"
#include "model/setting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace kb {

namespace {

/// What a setting says, or said before it was taken away.
struct KeptSaying
{
    QString name; ///< in its family
    QJsonObject said;
    bool stands = false;
};

NotedDecision saidOfGroup(const KeptSaying &kept)
{
    NotedDecision decision{.about = DecisionAbout::Group};
    decision.saying = kept.stands ? NotedSaying::NotNeeded : NotedSaying::NeededAfterAll;
    decision.records = notedQuestions(kept.said);
    return decision;
}

NotedDecision saidOfGap(const KeptSaying &kept)
{
    NotedDecision decision{.about = DecisionAbout::Gap};
    decision.state = kept.stands ? gapDecisionOfJson(kept.said).state : GapState::Mogelijk;
    decision.gapKind = fromCode<GapKind>(kept.name.section(u'.', 0, 0));
    decision.records = {Uid(kept.name.section(u'.', 1))};
    return decision;
}

NotedDecision saidOfRow(const KeptSaying &kept)
{
    NotedDecision decision{.about = DecisionAbout::MapRow};
    decision.saying = kept.stands ? NotedSaying::NoGap : NotedSaying::GapAfterAll;
    const QString key = kept.name.section(u'.', 1);
    if (const Uid subject(key); !subject.isNull())
        decision.records = {subject};
    else
        decision.name = key;
    return decision;
}

/// It stays beside what is decided about the gap.
NotedDecision saidOfNature(const KeptSaying &kept)
{
    NotedDecision decision{.about = DecisionAbout::Gap};
    decision.saying = kept.stands ? NotedSaying::OtherNature : NotedSaying::ProposedNature;
    if (kept.stands)
        decision.nature = natureOfJson(kept.said);
    decision.gapKind = fromCode<GapKind>(kept.name.section(u'.', 0, 0));
    decision.records = {Uid(kept.name.section(u'.', 1))};
    return decision;
}

NotedDecision saidOfWritten(const KeptSaying &kept)
{
    const WrittenGapFacts gap = writtenOfJson(kept.name, kept.said);
    NotedDecision decision{.about = DecisionAbout::Gap};
    decision.saying = kept.stands ? NotedSaying::WrittenDown : NotedSaying::WrittenGone;
    decision.gapKind = GapKind::ByHand;
    decision.name = gap.title;
    if (!gap.about.isNull())
        decision.records = {gap.about};
    if (kept.stands)
        decision.said.reason = gap.why;
    return decision;
}

struct SayingFamily
{
    DecisionAbout about;
    QLatin1StringView start;
    NotedDecision (*read)(const KeptSaying &kept);
};
constexpr std::array sayingFamilies{
    SayingFamily{DecisionAbout::Group, settingname::GroupsSetAside, saidOfGroup},
    SayingFamily{DecisionAbout::Gap, settingname::DecidedGaps, saidOfGap},
    SayingFamily{DecisionAbout::MapRow, settingname::DismissedRows, saidOfRow},
    SayingFamily{DecisionAbout::Gap, settingname::StatedNatures, saidOfNature},
    SayingFamily{DecisionAbout::Gap, settingname::GapsWrittenDown, saidOfWritten},
};

std::optional<NotedDecision> decisionOf(const Setting &setting, bool stands)
{
    const auto family = std::ranges::find_if(
        sayingFamilies, [&](const SayingFamily &one) { return setting.name.startsWith(one.start); });
    if (family == sayingFamilies.end())
        return {};
    const QString name = setting.name.sliced(family->start.size());
    const QJsonObject said = QJsonDocument::fromJson(setting.value.toUtf8()).array().first().toObject();
    NotedDecision decision = family->read({QUrl::fromPercentEncoding(name.toLatin1()), said, stands});
    if (stands && decision.said.reason.isEmpty())
        decision.said = decisionOfJson(said);
    return decision;
}

} // namespace

void sign(NotedDecision &decision, const Operation &operation)
{
    decision.person = operation.who;
    decision.step = stepOf(operation);
    decision.at = operation.when.milliseconds();
    if (!decision.said.on.isValid())
        decision.said.on = instantOf(operation.when).toLocalTime().date();
}

QList<QLatin1StringView> notedSettings(const QList<DecisionAbout> &about)
{
    QList<QLatin1StringView> starts;
    for (const SayingFamily &family : sayingFamilies) {
        if (about.isEmpty() || about.contains(family.about))
            starts.append(family.start);
    }
    return starts;
}

QList<NotedDecision> notedDecisionsIn(QList<Operation> operations)
{
    std::ranges::sort(operations,
                      [](const Operation &a, const Operation &b) { return compareTime(a, b) < 0; });
    QList<NotedDecision> decisions;
    Values shown;
    QString before; // empty where nothing is said
    for (qsizetype at = 0; at < operations.size(); ++at) {
        follow(shown, operations[at]);
        if (at + 1 < operations.size() && stepOf(operations[at]) == stepOf(operations[at + 1]))
            continue;
        const bool stands = shown.value(Alive).toBool();
        const Setting setting = recordOf<Setting>(shown);
        const QString said = stands ? setting.value : QString();
        if (said == std::exchange(before, said))
            continue;
        if (auto decision = decisionOf(setting, stands)) {
            sign(*decision, operations[at]);
            decisions.append(*std::move(decision));
        }
    }
    return decisions;
}

} // namespace kb
