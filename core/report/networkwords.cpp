// SPDX-License-Identifier: EUPL-1.2
#include "report/networkwords.h"

#include "report/overlapwords.h"
#include "report/words.h"

namespace kb {

namespace {

QString strokeWords(OverlapLevel level)
{
    switch (level) {
    case OverlapLevel::Strong:
        return Report::tr("Solid line: strong overlap.");
    case OverlapLevel::Probable:
        return Report::tr("Dashed: probable.");
    case OverlapLevel::Weak:
        break;
    }
    return Report::tr("Dotted: weak.");
}

bool hasLinesOf(const QuestionNetwork &network, OverlapLevel level, bool isOfPeople)
{
    return std::ranges::any_of(network.ties, [&](const NetworkTie &tie) {
        return tie.level == level && tie.ofPeople.isEmpty() != isOfPeople;
    });
}

/// Of a group.
int questionsWithoutTies(const QuestionNetwork &network)
{
    int count = 0;
    for (qsizetype at = 0; at < network.questions.size(); ++at)
        count += network.questions[at].group >= 0 && network.isWithoutTies(at) ? 1 : 0;
    return count;
}

} // namespace

QString networkLegend(const QuestionNetwork &network)
{
    QStringList legend;
    for (const OverlapLevel level : allOf<OverlapLevel>()) {
        if (hasLinesOf(network, level, false))
            legend.append(strokeWords(level));
    }
    if (hasLinesOf(network, OverlapLevel::Weak, true))
        legend.append(Report::tr("Dotted: people see it, no run found it."));
    legend.append(Report::tr("A shape for each unit; bold words name groups of questions."));
    return legend.join(u' ');
}

QString levelWords(const NetworkTie &tie)
{
    return tie.ofPeople.isEmpty() ? label(tie.level) : tie.ofPeople;
}

QString pointsWords(const NetworkTie &tie)
{
    return tie.ofPeople.isEmpty() ? QString::number(tie.score) : QStringLiteral("–");
}

QString networkExtent(const QuestionNetwork &network)
{
    QString shown =
        QStringLiteral("%1, %2.").arg(Report::tr("%n question(s)", nullptr, int(network.questions.size())),
                                      Report::tr("%n overlap(s)", nullptr, int(network.ties.size())));
    if (const int alone = questionsWithoutTies(network); alone > 0)
        shown += u' ' + Report::tr("%n question(s) of a group have no line: their overlap is weaker.",
                                   nullptr, alone);
    if (!network.beside.isEmpty())
        shown += u' ' + Report::tr("%n question(s) of a group are not drawn: their overlap is weaker.",
                                   nullptr, int(network.beside.size()));
    if (network.leftTies == 0)
        return shown;
    return shown + u' ' +
           Report::tr("The strongest are shown; %n more overlap(s) are not.", nullptr, int(network.leftTies));
}

} // namespace kb
