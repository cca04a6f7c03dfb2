// SPDX-License-Identifier: EUPL-1.2
#include "model/recordattention.h"

#include "model/person.h"
#include "model/signalattention.h"

namespace kb {

namespace {

/// Two dates of which the second is not before the first (V-13).
struct OrderRule
{
    Kind kind;
    const char *first;
    const char *then;
};
constexpr std::array orderRules{
    OrderRule{Kind::Unit, "valid_from", "valid_to"},
    OrderRule{Kind::PolicyDossier, "priority_from", "priority_to"},
    OrderRule{Kind::Study, "period_from", "period_to"},
    OrderRule{Kind::ResearchProject, "planned_start", "planned_end"},
    OrderRule{Kind::ResearchProject, "start", "draft_on"},
    OrderRule{Kind::ResearchProject, "start", "delivered_on"},
    OrderRule{Kind::ResearchProject, "draft_on", "delivered_on"},
    OrderRule{Kind::ResearchProject, "delivered_on", "reaction_on"},
    OrderRule{Kind::CommitteeMember, "from_date", "to_date"},
    OrderRule{Kind::Signal, "observed_on", "act_before"},
    OrderRule{Kind::ContactMoment, "date", "follow_up_on"},
    OrderRule{Kind::Exploration, "from_date", "to_date"},
    OrderRule{Kind::Event, "start", "end"},
};

/// ISO text compares as time; of a partial date as far as both are known.
bool isBefore(const QString &then, const QString &first)
{
    const qsizetype known = std::min(then.size(), first.size());
    return then.left(known) < first.left(known);
}

bool isInOrder(const OrderRule &rule, const RecordType &type, const Values &values)
{
    const auto textOf = [&](const char *name) {
        return values.value(type.field(QLatin1StringView(name))->id).toString();
    };
    return rule.kind != type.kind || !isBefore(textOf(rule.then), textOf(rule.first));
}

QList<Attention> pointsOfPerson(const Person &person)
{
    QList<Attention> points;
    if (!person.reviewAfter.isValid())
        points.append(Attention::NoReviewDate);
    if (person.privacyGround == PrivacyGround::Onbekend)
        points.append(Attention::UnknownGround);
    return points;
}

/// What the record has of its own to say; nothing is linked to it yet.
QList<Attention> ownPoints(const RecordType &type, const Values &values)
{
    switch (type.kind) {
    case Kind::KnowledgeQuestion:
        return attentionFor(recordOf<KnowledgeQuestion>(values), {});
    case Kind::Study:
        return attentionFor(recordOf<Study>(values), {});
    case Kind::ResearchProject:
        return attentionFor(recordOf<ResearchProject>(values), {});
    case Kind::Signal:
        return attentionFor(recordOf<Signal>(values), 0);
    default:
        return {};
    }
}

} // namespace

QList<Attention> attentionTogether(const RecordType &type, const Values &values)
{
    QList<Attention> points;
    const auto isBroken = [&](const OrderRule &rule) { return !isInOrder(rule, type, values); };
    if (std::ranges::any_of(orderRules, isBroken))
        points.append(Attention::EndsBeforeItBegins);
    if (type.kind == Kind::Person)
        points += pointsOfPerson(recordOf<Person>(values));
    return points;
}

QList<Attention> remarksOn(const RecordType &type, const Values &values)
{
    QList<Attention> remarks;
    for (const Attention point : attentionTogether(type, values) + ownPoints(type, values)) {
        if (!asksForMore(point) && !remarks.contains(point))
            remarks.append(point);
    }
    return remarks;
}

} // namespace kb
