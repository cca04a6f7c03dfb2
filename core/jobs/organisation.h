// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "base/uid.h"

#include <QDateTime>
#include <QStringList>

namespace kb {

class Bank;

struct UnitMember
{
    Uid uid;
    QString name;
};

struct UnitAudience
{
    QString code; ///< of an extensible list
    int questions = 0;
};

/// How much this bank has of a unit.
struct UnitHoldings
{
    int studies = 0;
    int questions = 0;
    int signals_ = 0;
    int projects = 0;
    int dossiers = 0;
    QDateTime lastChange; ///< of a record that it owns; invalid when it owns none here

    bool ownsNothing() const { return !lastChange.isValid(); }
    void add(const UnitHoldings &more);
};

/// A unit with what this bank has of it.
struct UnitSummary : UnitHoldings
{
    qint64 id = 0;
    Uid uid;
    Uid parent;
    QString code;
    QString name;
    QString knowledgeGroup;
    QString mailbox;
    UnitHoldings within;           ///< its own, and those of the units below it
    QList<UnitMember> members;     ///< knowledge officers who work there now
    QList<UnitAudience> audiences; ///< for whom its questions are meant, most first
    QStringList above;             ///< the codes of the units that it is part of, the highest first
    int age = -1; ///< days since something changed in what it holds within; -1: it holds nothing

    qsizetype depth() const { return above.size(); }
};

/// Which units a list shows.
struct UnitQuery
{
    QString words;            ///< each must stand in code, name or knowledge group
    bool holdingOnly = false; ///< units of which this bank has something

    bool operator==(const UnitQuery &) const = default;
};

/// The units in use as a tree, each below the one it is part of. Counts whole tables: not for the window's
/// thread.
Result<QList<UnitSummary>> organisation(Bank &bank);

/// The same as a list in the order of the tree; above what passes stand the units that it is part of. Lives
/// as long as one reading, for which it counts once.
class OrganisationList
{
public:
    static constexpr bool LinesTakeLong = true;
    static constexpr bool NewestTakesLong = true;

    explicit OrganisationList(Bank &bank)
        : m_bank(bank)
    {
    }

    Result<QList<qint64>> ids(const UnitQuery &query) const;
    Result<QList<UnitSummary>> lines(const QList<qint64> &ids) const;
    Result<QList<qint64>> newest(int count) const;

private:
    Result<QList<UnitSummary>> tree() const;

    Bank &m_bank;
    mutable std::optional<QList<UnitSummary>> m_tree;
};

} // namespace kb
