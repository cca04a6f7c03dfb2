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
    unit.id = row.next<qint64>();
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
void growTree(QList<UnitSummary> &tree, QList<UnitSummary> &units, const Uid &parent,
              const QStringList &above)
{
    QList<UnitSummary> level;
    for (const UnitSummary &unit : std::as_const(units)) {
        if (unit.parent == parent)
            level.append(unit);
    }
    units.removeIf([&](const UnitSummary &unit) { return unit.parent == parent; });
    for (UnitSummary &unit : level) {
        unit.above = above;
        tree.append(unit);
        growTree(tree, units, unit.uid, above + QStringList{unit.code});
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
    growTree(tree, units, {}, {});
    return tree + units;
}

/// The row of the unit that the one in this row is part of; -1: none.
qsizetype rowAbove(const QList<UnitSummary> &tree, qsizetype row)
{
    const qsizetype depth = tree[row].depth();
    while (row >= 0 && tree[row].depth() >= depth)
        --row;
    return row;
}

/// From the last on, so that what stands below a unit is whole before it is added there.
void countWithin(QList<UnitSummary> &tree)
{
    for (UnitSummary &unit : tree)
        unit.within = unit;
    for (qsizetype row = tree.size() - 1; row >= 0; --row) {
        if (const qsizetype above = rowAbove(tree, row); above >= 0)
            tree[above].within.add(tree[row].within);
    }
}

bool passesUnits(const UnitSummary &unit, const UnitQuery &query)
{
    const QString text = QStringList{unit.code, unit.name, unit.knowledgeGroup}.join(u' ');
    const auto isSaid = [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    return (!query.holdingOnly || !unit.ownsNothing()) &&
           std::ranges::all_of(query.words.split(u' ', Qt::SkipEmptyParts), isSaid);
}

} // namespace

void UnitHoldings::add(const UnitHoldings &more)
{
    for (int UnitHoldings::*count :
         {&UnitHoldings::studies, &UnitHoldings::questions, &UnitHoldings::signals_, &UnitHoldings::projects,
          &UnitHoldings::dossiers})
        this->*count += more.*count;
    if (!lastChange.isValid() || (more.lastChange.isValid() && more.lastChange > lastChange))
        lastChange = more.lastChange;
}

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
    QList<UnitSummary> tree = treeOf(*units);
    countWithin(tree);
    for (UnitSummary &unit : tree)
        unit.age = unit.within.ownsNothing() ? -1 : int(unit.within.lastChange.daysTo(bank.now()));
    return tree;
}

Result<QList<UnitSummary>> OrganisationList::tree() const
{
    if (m_tree)
        return *m_tree;
    auto read = organisation(m_bank);
    if (read)
        m_tree = *read;
    return read;
}

Result<QList<qint64>> OrganisationList::ids(const UnitQuery &query) const
{
    const auto units = tree();
    if (!units)
        return units.error();
    QSet<qsizetype> shown;
    for (qsizetype row = 0; row < units->size(); ++row) {
        if (!passesUnits(units->at(row), query))
            continue;
        for (qsizetype at = row; at >= 0; at = rowAbove(*units, at))
            shown.insert(at);
    }
    QList<qint64> ids;
    for (qsizetype row = 0; row < units->size(); ++row) {
        if (shown.contains(row))
            ids.append(units->at(row).id);
    }
    return ids;
}

Result<QList<UnitSummary>> OrganisationList::lines(const QList<qint64> &ids) const
{
    const auto units = tree();
    if (!units)
        return units.error();
    QList<UnitSummary> lines;
    for (const qint64 id : ids) {
        const auto unit = std::ranges::find(*units, id, &UnitSummary::id);
        if (unit != units->end())
            lines.append(*unit);
    }
    return lines;
}

Result<QList<qint64>> OrganisationList::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

} // namespace kb
