// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapmatrix.h"

#include "bank/bank.h"
#include "jobs/listquery.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

MatrixCount countOf(OverlapLevel level, int pairs, int agreed)
{
    MatrixCount count{.agreed = agreed};
    switch (level) {
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

} // namespace

MatrixCount &MatrixCount::operator+=(const MatrixCount &other)
{
    strong += other.strong;
    probable += other.probable;
    weak += other.weak;
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
    if (!units)
        return units.error();
    OverlapMatrix matrix{.units = *units};
    QHash<Uid, qsizetype> places;
    for (const MatrixUnit &unit : std::as_const(matrix.units))
        places.insert(unit.uid, places.size());
    const auto counted = bank.context().db.forEach(
        sqlFile("overlap/matrix"),
        [&](Row row) {
            const auto one = places.constFind(row.next<Uid>());
            const auto other = places.constFind(row.next<Uid>());
            const auto level = fromCode<OverlapLevel>(row.next<QString>());
            const int pairs = row.next<int>();
            const int agreed = row.next<int>();
            if (one != places.cend() && other != places.cend() && level)
                matrix.counts[std::minmax({*one, *other})] += countOf(*level, pairs, agreed);
        },
        bank.identity().unit, jsonChoices(kinds));
    return counted ? Result<OverlapMatrix>(matrix) : counted.error();
}

} // namespace kb
