// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapmatrix.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "jobs/listquery.h"
#include "jobs/overlapjob.h"
#include "jobs/overlapstore.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// Pairs that were set aside and did not change since, whatever their level.
Result<QList<ShownOverlap>> pairsOutOfTheWay(Bank &bank, const QList<OverlapKind> &kinds)
{
    const OverlapStore store(bank);
    const auto ids = store.ids({.levels = {}, .kinds = kinds, .states = {OverlapState::Weggelegd}});
    return ids ? store.rows(*ids) : Result<QList<ShownOverlap>>(ids.error());
}

/// Without a level it is people who put or keep them in the list.
MatrixCount countOf(std::optional<OverlapLevel> level, int pairs, int agreed)
{
    MatrixCount count{.agreed = agreed};
    if (!level) {
        count.byPeople = pairs;
        return count;
    }
    switch (*level) {
    case OverlapLevel::Strong:
        count.strong = pairs;
        break;
    case OverlapLevel::Probable:
        count.probable = pairs;
        break;
    case OverlapLevel::Weak:
        count.weak = pairs;
        break;
    }
    return count;
}

/// Fills a matrix; what is of a unit without a place in it does not count.
class MatrixFilling
{
public:
    explicit MatrixFilling(const QList<MatrixUnit> &units)
        : m_matrix{.units = units}
    {
        for (const MatrixUnit &unit : units)
            m_places.insert(unit.uid, m_places.size());
    }

    void add(const Uid &unit, const Uid &otherUnit, const MatrixCount &count)
    {
        const auto one = m_places.constFind(unit);
        const auto other = m_places.constFind(otherUnit);
        if (one != m_places.cend() && other != m_places.cend())
            m_matrix.counts[std::minmax({*one, *other})] += count;
    }

    const OverlapMatrix &matrix() const { return m_matrix; }

private:
    OverlapMatrix m_matrix;
    QHash<Uid, qsizetype> m_places;
};

Result<OverlapMatrix> withInside(Bank &bank, OverlapMatrix matrix)
{
    const auto options = overlapOptions(bank);
    if (!options)
        return options.error();
    const auto isInside = [](const auto &places) { return places.first == places.second; };
    const QList<std::pair<qsizetype, qsizetype>> places = matrix.counts.keys();
    matrix.hasInside = options->scope == UnitScope::AlsoWithinUnit || std::ranges::any_of(places, isInside);
    return matrix;
}

std::optional<OverlapLevel> levelInMatrix(const ShownOverlap &shown)
{
    const bool isByPeople = shown.pair.level == OverlapLevel::Weak && shown.isListed();
    return isByPeople ? std::nullopt : std::optional(shown.pair.level);
}

} // namespace

MatrixCount &MatrixCount::operator+=(const MatrixCount &other)
{
    strong += other.strong;
    probable += other.probable;
    weak += other.weak;
    byPeople += other.byPeople;
    agreed += other.agreed;
    return *this;
}

MatrixCount OverlapMatrix::between(qsizetype one, qsizetype other) const
{
    return counts.value(std::minmax({one, other}));
}

MatrixCount OverlapMatrix::total(qsizetype unit) const
{
    MatrixCount sum;
    for (qsizetype other = 0; other < units.size(); ++other) {
        if (other != unit)
            sum += between(unit, other);
    }
    return sum;
}

Result<QList<MatrixUnit>> unitsThatHold(Bank &bank, const QList<OverlapKind> &kinds)
{
    return bank.context().db.all(
        sqlFile("overlap/holders"),
        [](Row row) {
            MatrixUnit unit{.uid = row.next<Uid>()};
            unit.code = row.next<QString>();
            unit.name = row.next<QString>();
            return unit;
        },
        jsonChoices(kinds));
}

Result<OverlapMatrix> overlapMatrix(Bank &bank, const QList<OverlapKind> &kinds)
{
    const auto units = unitsThatHold(bank, kinds);
    const auto aside = pairsOutOfTheWay(bank, kinds);
    if (const Error *error = firstError(units, aside))
        return *error;
    MatrixFilling filling(*units);
    const auto counted = bank.context().db.forEach(
        sqlFile("overlap/matrix"),
        [&](Row row) {
            const Uid one = row.next<Uid>();
            const Uid other = row.next<Uid>();
            const auto level = fromCode<OverlapLevel>(row.next<QString>());
            const int pairs = row.next<int>();
            const int agreed = row.next<int>();
            filling.add(one, other, countOf(level, pairs, agreed));
        },
        bank.identity().unit, jsonChoices(kinds));
    for (const ShownOverlap &shown : *aside)
        filling.add(shown.a.unit, shown.b.unit, countOf(levelInMatrix(shown), -1, 0));
    return counted ? withInside(bank, filling.matrix()) : counted.error();
}

} // namespace kb
