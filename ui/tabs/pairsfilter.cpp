// SPDX-License-Identifier: EUPL-1.2
#include "tabs/pairsfilter.h"

#include "editors/bankchoices.h"
#include "tabs/pairspage.h"

namespace kb {

namespace {

// choices that are no code
constexpr QLatin1StringView PutOffPairs("later");
constexpr QLatin1StringView DisputedPairs("disputed");
constexpr QLatin1StringView AskedOfMe("asked");

} // namespace

QList<Choice> pairStates()
{
    return codeChoices<OverlapState>() << Choice{QString(PutOffPairs), PairsPage::tr("later")};
}

QList<Choice> pairReviews()
{
    return {{QString(DisputedPairs), PairsPage::tr("Reviewers disagree")},
            {QString(AskedOfMe), PairsPage::tr("Asked of me")}};
}

QList<Choice> pairFinders()
{
    return {{QStringLiteral("run"), PairsPage::tr("By the calculation only")}};
}

FilterState firstPairs()
{
    const QStringList levels{QString(codeOf(OverlapLevel::Strong)), QString(codeOf(OverlapLevel::Probable))};
    const QStringList states{QString(codeOf(OverlapState::Nieuw))};
    return {.text = {}, .chosen = {{QStringLiteral("level"), levels}, {QStringLiteral("state"), states}}};
}

FilterState withoutFirstPairs(FilterState filter)
{
    const FilterState first = firstPairs();
    for (auto choice = first.chosen.begin(); choice != first.chosen.end(); ++choice) {
        if (filter.chosen.value(choice.key()) == choice.value())
            filter.chosen.remove(choice.key());
    }
    return filter;
}

OverlapFilter pairsChosen(const FilterState &filter, OverlapFilter asked, const QString &user)
{
    const auto chosen = [&](const QString &key) { return filter.chosen.value(key); };
    const QStringList states = chosen(QStringLiteral("state"));
    const QStringList reviews = chosen(QStringLiteral("review"));
    asked.levels = valuesOf<OverlapLevel>(chosen(QStringLiteral("level")));
    asked.states = valuesOf<OverlapState>(states);
    asked.isPutOffToo = states.contains(PutOffPairs);
    asked.kinds = valuesOf<OverlapKind>(chosen(QStringLiteral("kind")));
    asked.rules = valuesOf<ShowRule>(chosen(QStringLiteral("rule")));
    asked.onlyFound = !chosen(QStringLiteral("found")).isEmpty();
    asked.onlyDisputed = reviews.contains(DisputedPairs);
    asked.askedOf = reviews.contains(AskedOfMe) ? user : QString();
    asked.units = uidsOf(chosen(QStringLiteral("unit")));
    asked.others = uidsOf(chosen(QStringLiteral("other")));
    asked.concepts = uidsOf(chosen(QStringLiteral("concept")));
    asked.dossiers = uidsOf(chosen(QStringLiteral("dossier")));
    return asked;
}

} // namespace kb
