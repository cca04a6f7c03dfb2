// SPDX-License-Identifier: EUPL-1.2
#include "tabs/matrixfilter.h"

#include "tabs/pairsfilter.h"

namespace kb {

namespace {

template <typename Enum> QStringList codesIn(const QList<Enum> &values)
{
    QStringList codes;
    for (const Enum value : values)
        codes.append(QString(codeOf(value)));
    return codes;
}

/// What was set aside counts in no cell; what waits for a later day does.
QStringList statesInCells()
{
    QStringList states;
    for (const Choice &state : pairStates()) {
        if (state.key != codeOf(OverlapState::Weggelegd))
            states.append(state.key);
    }
    return states;
}

} // namespace

FilterState pairsOfCell(const MatrixLine &line, MatrixMeasure measure, const QList<OverlapKind> &kinds)
{
    FilterState filter{.text = {},
                       .chosen = {{QStringLiteral("unit"), {textOf(line.one.uid)}},
                                  {QStringLiteral("other"), {textOf(line.other.uid)}},
                                  {QStringLiteral("kind"), codesIn(kinds)},
                                  {QStringLiteral("state"), statesInCells()}}};
    if (measure == MatrixMeasure::Agreed) {
        filter.chosen.insert(QStringLiteral("state"),
                             codesIn<OverlapState>({OverlapState::Actie, OverlapState::Klaar}));
    } else if (measure == MatrixMeasure::Strong) {
        filter.chosen.insert(QStringLiteral("level"), codesIn<OverlapLevel>({OverlapLevel::Strong}));
        filter.chosen.insert(QStringLiteral("found"), {pairFinders().constFirst().key});
    } else {
        filter.chosen.insert(QStringLiteral("level"),
                             codesIn<OverlapLevel>({OverlapLevel::Strong, OverlapLevel::Probable}));
    }
    return filter;
}

} // namespace kb
