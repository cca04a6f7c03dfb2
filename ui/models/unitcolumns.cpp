// SPDX-License-Identifier: EUPL-1.2
#include "models/unitcolumns.h"

#include "wording/datetext.h"

namespace kb {

namespace {

constexpr int SpacesPerStep = 4; ///< a unit stands further to the right than the one it is part of

QString codeAndNameOfUnit(const UnitSummary &unit)
{
    return unit.name == unit.code ? unit.code : QStringLiteral("%1 %2").arg(unit.code, unit.name);
}

QString unitInTree(const UnitSummary &unit)
{
    return QString(SpacesPerStep * unit.depth(), QChar::Nbsp) + codeAndNameOfUnit(unit);
}

/// Where it stands in the tree, for who does not see how far to the right it begins.
QString placeOfUnit(const UnitSummary &unit)
{
    return (unit.above + QStringList{codeAndNameOfUnit(unit)}).join(QStringLiteral(" › "));
}

/// Nothing for none: a row of zeros says less than an empty one.
template <int UnitHoldings::*Count> QVariant holdingOf(const UnitSummary &unit)
{
    return unit.within.*Count == 0 ? QString() : QString::number(unit.within.*Count);
}

QString unitAgeTip(const UnitSummary &unit)
{
    return exactMomentText(unit.within.lastChange);
}

constexpr const char *WithBelow = QT_TRANSLATE_NOOP("Columns", "With those of the units below it");

template <int UnitHoldings::*Count>
constexpr Column<UnitSummary> holdingColumn(const char *key, const char *title)
{
    return {.key = key,
            .title = title,
            .value = holdingOf<Count>,
            .explanation = WithBelow,
            .width = 9,
            .align = Align::End,
            .sorting = Sorting::No};
}

} // namespace

QString unitAgeText(const UnitSummary &unit)
{
    if (unit.age < 0)
        return {};
    return unit.age == 0 ? QCoreApplication::translate("Columns", "today")
                         : QCoreApplication::translate("Columns", "%n day(s) ago", nullptr, unit.age);
}

std::span<const Column<UnitSummary>> unitColumns()
{
    static constexpr std::array columns{
        Column<UnitSummary>{.key = "unit",
                            .title = QT_TRANSLATE_NOOP("Columns", "Unit"),
                            .value = [](const UnitSummary &unit) -> QVariant { return unitInTree(unit); },
                            .tooltip = placeOfUnit,
                            .spoken = placeOfUnit,
                            .width = 0,
                            .sorting = Sorting::No},
        holdingColumn<&UnitHoldings::studies>("studies", QT_TRANSLATE_NOOP("Columns", "Studies")),
        holdingColumn<&UnitHoldings::questions>("questions", QT_TRANSLATE_NOOP("Columns", "Questions")),
        holdingColumn<&UnitHoldings::signals_>("signals", QT_TRANSLATE_NOOP("Columns", "Signals")),
        holdingColumn<&UnitHoldings::projects>("projects", QT_TRANSLATE_NOOP("Columns", "Projects")),
        holdingColumn<&UnitHoldings::dossiers>("dossiers", QT_TRANSLATE_NOOP("Columns", "Dossiers")),
        Column<UnitSummary>{
            .key = "age",
            .title = QT_TRANSLATE_NOOP("Columns", "Last change"),
            .value = [](const UnitSummary &unit) -> QVariant { return unitAgeText(unit); },
            .day = [](const UnitSummary &unit) { return unit.within.lastChange.toLocalTime().date(); },
            .tooltip = unitAgeTip,
            .explanation = QT_TRANSLATE_NOOP("Columns", "When something of the unit changed that is here"),
            .width = 16,
            .align = Align::End,
            .sorting = Sorting::No},
    };
    return columns;
}

} // namespace kb
