// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gappriorities.h"

#include "bank/bank.h"

#include <QJsonObject>

#include <limits>

namespace kb {

namespace {

struct NamedWeight
{
    QLatin1StringView name;
    int GapWeights::*weight;
};
constexpr std::array namedWeights{
    NamedWeight{QLatin1StringView("needed"), &GapWeights::needed},
    NamedWeight{QLatin1StringView("needed_by"), &GapWeights::neededBy},
    NamedWeight{QLatin1StringView("signal_strength"), &GapWeights::signalStrength},
    NamedWeight{QLatin1StringView("far_months"), &GapWeights::farMonths},
};

QString nameOfCoverage(GapNature nature)
{
    return QStringLiteral("covered_") + codeOf(nature);
}

template <typename Facts> QHash<Uid, Facts> factsByRecord(const QList<Facts> &facts)
{
    QHash<Uid, Facts> found;
    for (const Facts &one : facts)
        found.insert(one.record, one);
    return found;
}

/// Who asks for what is missing: a question itself, and the dossiers of a record; a signal or a subject also
/// has a strength of its own.
class DemandOfGaps
{
public:
    explicit DemandOfGaps(const GapFacts &facts)
        : m_questions(factsByRecord(facts.questions))
        , m_dossiers(factsByRecord(facts.dossiers))
        , m_signals(factsByRecord(facts.looseSignals))
        , m_subjects(factsByRecord(facts.subjects))
    {
    }

    GapDemand of(const GapLine &line) const
    {
        GapDemand demand = ofDossiers(line);
        const Uid &record = line.gap.record;
        demand.signalStrength = std::max({demand.signalStrength, m_signals.value(record).strength,
                                          m_subjects.value(record).signalStrength});
        if (const auto question = m_questions.constFind(record); question != m_questions.cend()) {
            demand.isNeeded = question->isNeeded;
            if (question->needBy.isValid())
                demand.neededBy = question->needBy;
        }
        return demand;
    }

private:
    /// The first decision of all of them, and the strongest signal.
    GapDemand ofDossiers(const GapLine &line) const
    {
        GapDemand demand;
        for (const Headline &home : line.dossiers) {
            const DossierFacts dossier = m_dossiers.value(home.uid);
            demand.isNeeded = demand.isNeeded || dossier.openNeeded > 0;
            demand.signalStrength = std::max(demand.signalStrength, dossier.signalStrength);
            if (dossier.decision.isValid() &&
                (!demand.neededBy.isValid() || dossier.decision < demand.neededBy))
                demand.neededBy = dossier.decision;
        }
        return demand;
    }

    QHash<Uid, QuestionFacts> m_questions;
    QHash<Uid, DossierFacts> m_dossiers;
    QHash<Uid, SignalFacts> m_signals;
    QHash<Uid, SubjectFacts> m_subjects;
};

} // namespace

/// A number that nobody can have meant is left to priorityOf().
Result<GapWeights> gapWeights(Bank &bank)
{
    const auto kept = bank.settings().value(settingname::GapWeights);
    if (!kept)
        return kept.error();
    const QJsonObject given = kept->toObject();
    GapWeights weights;
    for (const NamedWeight &named : namedWeights)
        weights.*named.weight = given.value(named.name).toInt(weights.*named.weight);
    for (const GapNature nature : allOf<GapNature>()) {
        int &percent = weights.covered[size_t(nature)];
        percent = given.value(nameOfCoverage(nature)).toInt(percent);
    }
    return weights;
}

Result<> keepGapWeights(Bank &bank, Write &write, const GapWeights &weights)
{
    const GapWeights usual;
    QJsonObject given;
    for (const NamedWeight &named : namedWeights) {
        if (weights.*named.weight != usual.*named.weight)
            given.insert(named.name, weights.*named.weight);
    }
    for (const GapNature nature : allOf<GapNature>()) {
        const int percent = weights.covered[size_t(nature)];
        if (percent != usual.covered[size_t(nature)])
            given.insert(nameOfCoverage(nature), percent);
    }
    return bank.settings().set(write, settingname::GapWeights, given);
}

void addPriorities(QList<GapLine> &lines, const GapFacts &facts, const GapWeights &weights)
{
    const DemandOfGaps demands(facts);
    QList<GapPriority> priorities;
    for (GapLine &line : lines) {
        if (!line.isOpen())
            continue;
        line.priority = priorityOf(demands.of(line), line.nature(), weights, line.on);
        priorities.append(*line.priority);
    }
    const QList<GapPlace> places = placesOf(priorities);
    qsizetype next = 0;
    for (GapLine &line : lines) {
        if (line.priority)
            line.place = places[next++];
    }
}

void orderByPlace(QList<GapLine> &lines, ListOrder order)
{
    constexpr int last = std::numeric_limits<int>::max();
    const int direction = order == ListOrder::Ascending ? 1 : -1;
    std::ranges::stable_sort(lines, {}, [=](const GapLine &line) {
        const int place = line.priority ? direction * line.place.place : last;
        return std::pair(place, !line.gap.isRed);
    });
}

} // namespace kb
