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
    return priorityOf({.isNeeded = true, .neededBy = day, .signalStrength = 25}, GapNature::Absent, weights,
                      day);
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
    const GapPriority most = mostOf(weights);
    return {priorityWords(QT_TRANSLATE_NOOP(
                "Gaps", "The place of a gap follows from its points: demand × (1 − what is there already).")),
            priorityWords(
                QT_TRANSLATE_NOOP("Gaps",
                                  "Demand: %1 points when a question that must be answered asks for it, at "
                                  "most %2 for the day on which it is needed (all of them on that day, none "
                                  "%3 months before it), and at most %4 for its strongest signal (impact "
                                  "times likelihood). For what is no question, its dossiers say this."))
                .arg(most.needed)
                .arg(most.neededBy)
                .arg(weights.farMonths)
                .arg(most.signalStrength),
            priorityWords(QT_TRANSLATE_NOOP("Gaps", "There already: %1.")).arg(coverageOfNatures(weights)),
            priorityWords(QT_TRANSLATE_NOOP(
                "Gaps", "Gaps with as many points have the same place. Of these the urgent ones "
                        "come first, and then they stand in the order of the list."))};
}

} // namespace kb
