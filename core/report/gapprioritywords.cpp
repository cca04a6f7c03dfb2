// SPDX-License-Identifier: EUPL-1.2
#include "report/gapprioritywords.h"

#include "report/gapwords.h"

#include <QCoreApplication>

namespace kb {

namespace {

QString priorityWords(const char *words, int number = -1)
{
    return QCoreApplication::translate("Gaps", words, nullptr, number);
}

/// What asks for everything, from which the most of each ground is seen.
GapPriority mostOf(const GapWeights &weights)
{
    const QDate day(2000, 1, 1);
    return priorityOf({.isNeeded = true, .neededBy = day, .signalStrength = StrongestSignal},
                      GapNature::Absent, weights, day);
}

/// As they are set; how they count is said where they can be out of reach.
QString weightsInWords(const GapWeights &weights)
{
    const QString set =
        priorityWords(QT_TRANSLATE_NOOP(
                          "Gaps", "Demand is 100 points at most. The weights that are set share them out: "
                                  "needed %1, day %2, signal %3."))
            .arg(weights.needed)
            .arg(weights.neededBy)
            .arg(weights.signalStrength);
    const QString reach =
        priorityWords(
            QT_TRANSLATE_NOOP("Gaps", "A weight below 0 counts as 0, and a weight above %1 counts as %1."))
            .arg(MostWeight);
    return set + u' ' + reach;
}

QString demandInWords(const GapWeights &weights)
{
    const GapPriority most = mostOf(weights);
    return priorityWords(
               QT_TRANSLATE_NOOP("Gaps",
                                 "That comes to: %1 points when a question that must be answered asks for "
                                 "it; at most %2 for the day on which it is needed (all of them on that day "
                                 "and after it, none %3 months before it, in between in proportion); and at "
                                 "most %4 for its strongest signal. A signal counts as impact × likelihood: "
                                 "%5 × %5 gives all of these points, and a weaker one a part."))
        .arg(most.needed)
        .arg(most.neededBy)
        .arg(std::max(0, weights.farMonths))
        .arg(most.signalStrength)
        .arg(MostOfSignal);
}

QString coverageOfNatures(const GapWeights &weights)
{
    QStringList natures;
    for (const GapNature nature : allOf<GapNature>()) {
        const int percent = priorityOf({}, nature, weights, QDate(2000, 1, 1)).covered;
        natures.append(QStringLiteral("%1 %2 %").arg(label(nature)).arg(percent));
    }
    return natures.join(QStringLiteral(", "));
}

} // namespace

QString gapPlaceText(const GapPlace &place)
{
    const QString text = priorityWords(QT_TRANSLATE_NOOP("Gaps", "Place %1.")).arg(place.place);
    const int others = place.sharedBy - 1;
    if (others <= 0)
        return text;
    return text + u' ' +
           priorityWords(QT_TRANSLATE_N_NOOP("Gaps", "%n other gap(s) have the same place."), others);
}

QString gapPriorityText(const GapPriority &priority)
{
    const QString demand =
        priorityWords(
            QT_TRANSLATE_NOOP("Gaps", "Demand: needed %1 + day %2 + signals %3 = %4 of 100 points."))
            .arg(priority.needed)
            .arg(priority.neededBy)
            .arg(priority.signalStrength)
            .arg(priority.demand());
    const QString points =
        priorityWords(QT_TRANSLATE_NOOP("Gaps", "There already: %1 %. %2 × %3 % = %4 points."))
            .arg(priority.covered)
            .arg(priority.demand())
            .arg(FullCoverage - priority.covered)
            .arg(priority.points());
    return demand + u' ' + points;
}

QStringList gapPriorityRule(const GapWeights &weights)
{
    return {
        priorityWords(QT_TRANSLATE_NOOP(
            "Gaps", "The place of a gap follows from its points: demand × (1 − what is there already). "
                    "The gap with most points has place 1.")),
        weightsInWords(weights),
        demandInWords(weights),
        priorityWords(QT_TRANSLATE_NOOP(
            "Gaps",
            "A question says itself whether and when it is needed; without a day the first decision of its "
            "dossiers counts. Of anything else its dossiers say so. The signals are those of the dossiers; a "
            "signal counts for itself too, and a subject has signals of its own.")),
        priorityWords(QT_TRANSLATE_NOOP("Gaps", "There already: %1.")).arg(coverageOfNatures(weights)),
        priorityWords(QT_TRANSLATE_NOOP(
            "Gaps",
            "Gaps with as many points have the same place. In a list by place the urgent ones of "
            "these come first, and then the order of the kinds of gaps counts. In the lists of one kind "
            "urgency goes before place."))};
}

} // namespace kb
