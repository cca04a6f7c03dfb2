// SPDX-License-Identifier: EUPL-1.2
#include "report/networkwords.h"

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
        if (std::ranges::find(network.ties, level, &NetworkTie::level) != network.ties.end())
            legend.append(strokeWords(level));
    }
    legend.append(Report::tr("A shape for each unit; bold words name groups of questions."));
    return legend.join(u' ');
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
