// SPDX-License-Identifier: EUPL-1.2
#include "jobs/organisation.h"

#include "bank/bank.h"
#include "base/firsterror.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

UnitSummary unitSummaryIn(Row row)
{
    UnitSummary unit;
    unit.uid = row.next<Uid>();
    unit.parent = row.next<Uid>();
    for (QString UnitSummary::*text :
         {&UnitSummary::code, &UnitSummary::name, &UnitSummary::knowledgeGroup, &UnitSummary::mailbox})
        unit.*text = row.next<QString>();
    for (int UnitSummary::*count : {&UnitSummary::studies, &UnitSummary::questions, &UnitSummary::signals_,
                                    &UnitSummary::projects, &UnitSummary::dossiers})
        unit.*count = row.next<int>();
    if (const auto changed = row.next<qint64>(); changed > 0)
        unit.lastChange = QDateTime::fromMSecsSinceEpoch(changed, Qt::UTC);
    return unit;
}

Result<QHash<Uid, QList<UnitMember>>> unitMembers(Bank &bank)
{
    QHash<Uid, QList<UnitMember>> members;
    const auto read = bank.context().db.forEach(
        sqlFile("unit/members"),
        [&](Row row) {
            QList<UnitMember> &of = members[Uid(row.next<QString>())];
            UnitMember member;
            member.uid = row.next<Uid>();
            member.name = row.next<QString>();
            of.append(member);
        },
        QStringView(bank.now().date().toString(Qt::ISODate)));
    if (!read)
        return read.error();
    return members;
}

Result<QHash<Uid, QList<UnitAudience>>> unitAudiences(Bank &bank)
{
    QHash<Uid, QList<UnitAudience>> audiences;
    const auto read = bank.context().db.forEach(sqlFile("unit/audiences"), [&](Row row) {
        QList<UnitAudience> &of = audiences[row.next<Uid>()];
        UnitAudience audience;
        audience.code = row.next<QString>();
        audience.questions = row.next<int>();
        of.append(audience);
    });
    if (!read)
        return read.error();
    return audiences;
}

/// Puts a unit in the tree, and below it what is part of it. What stands in a circle was put before, or is
/// never reached.
void growTree(QList<UnitSummary> &tree, QList<UnitSummary> &units, const Uid &parent, int depth)
{
    QList<UnitSummary> level;
    for (const UnitSummary &unit : std::as_const(units)) {
        if (unit.parent == parent)
            level.append(unit);
    }
    units.removeIf([&](const UnitSummary &unit) { return unit.parent == parent; });
    for (UnitSummary &unit : level) {
        unit.depth = depth;
        tree.append(unit);
        growTree(tree, units, unit.uid, depth + 1);
    }
}

/// A unit whose parent is not here begins a tree of its own.
QList<UnitSummary> treeOf(QList<UnitSummary> units)
{
    QSet<Uid> known;
    for (const UnitSummary &unit : std::as_const(units))
        known.insert(unit.uid);
    for (UnitSummary &unit : units) {
        if (!known.contains(unit.parent))
            unit.parent = {};
    }
    QList<UnitSummary> tree;
    growTree(tree, units, {}, 0);
    return tree + units;
}

} // namespace

Result<QList<UnitSummary>> organisation(Bank &bank)
{
    auto units = bank.context().db.all(sqlFile("unit/summaries"), unitSummaryIn);
    const auto members = unitMembers(bank);
    const auto audiences = unitAudiences(bank);
    if (const Error *error = firstError(units, members, audiences))
        return *error;
    for (UnitSummary &unit : *units) {
        unit.members = members->value(unit.uid);
        unit.audiences = audiences->value(unit.uid);
    }
    return treeOf(*units);
}

} // namespace kb
