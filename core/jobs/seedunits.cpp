// SPDX-License-Identifier: EUPL-1.2
#include "jobs/seedunits.h"

#include "jobs/examplevalues.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace kb {

namespace {

QJsonObject unitData()
{
    QFile file(QStringLiteral(":/units/units.json"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere); // it is part of the program
    return isThere ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// The nth colour and pattern: neighbours differ in both, and all pairs come before the first comes back.
void giveNthLook(Unit &unit, const QJsonObject &data, qsizetype nth)
{
    const QJsonArray colours = data.value(QLatin1StringView("colours")).toArray();
    const QJsonArray patterns = data.value(QLatin1StringView("patterns")).toArray();
    unit.colour = colours.at(nth % colours.size()).toString();
    unit.pattern = patterns.at((nth + nth / colours.size()) % patterns.size()).toString();
}

bool looksLike(const Unit &one, const Unit &other)
{
    return one.pattern == other.pattern && one.colour.compare(other.colour, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<Unit> seedUnits()
{
    const ExampleValues plain({}, {}); // nothing in the list is a date or refers to another
    const QJsonArray listed = unitData().value(QLatin1StringView("units")).toArray();
    QList<Unit> units;
    for (const auto &unit : listed)
        units.append(recordOf<Unit>(plain.of(recordTypeOf<Unit>, unit.toObject())));
    return units;
}

void giveLook(Unit &unit, const QList<Unit> &known)
{
    if (!unit.colour.isEmpty() && !unit.pattern.isEmpty())
        return;
    const QList<Unit> seeds = seedUnits();
    if (const auto seed = std::ranges::find(seeds, unit.code, &Unit::code); seed != seeds.end()) {
        unit.colour = seed->colour;
        unit.pattern = seed->pattern;
        return;
    }
    const QList<Unit> others = seeds + known;
    const auto isTaken = [&] {
        return std::ranges::any_of(others, [&](const Unit &other) { return looksLike(unit, other); });
    };
    const QJsonObject data = unitData();
    for (qsizetype nth = 0; nth <= others.size(); ++nth) {
        giveNthLook(unit, data, nth);
        if (!isTaken())
            break;
    }
}

Unit unitWithCode(const QString &code, const QList<Unit> &known)
{
    const QList<Unit> seeds = seedUnits();
    if (const auto seed = std::ranges::find(seeds, code, &Unit::code); seed != seeds.end())
        return *seed;
    Unit unit;
    unit.code = unit.nameNl = unit.nameEn = code;
    giveLook(unit, known);
    return unit;
}

} // namespace kb
