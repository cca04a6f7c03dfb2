// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "model/link.h"
#include "model/linktype.h"

namespace kb {

class Database;
class Write;

/// The plain links between records. A link's uid follows from its ends and type, so two banks that make the
/// same link make the same record.
class Links
{
public:
    explicit Links(Database &db)
        : m_db(db)
    {
    }

    /// What a record links to, in the order in which the links were made.
    Result<QList<Uid>> from(const Uid &record, LinkType type) const;
    /// Which records link to it.
    Result<QList<Uid>> to(const Uid &record, LinkType type) const;

    /// Makes exactly these targets the links of that type: adds what is missing, takes away what is left
    /// over.
    Result<> set(Write &write, const Uid &record, LinkType type, const QList<Uid> &targets) const;
    /// Gives another record the links of that type that this one has, and no other.
    Result<> copy(Write &write, const Uid &record, const Uid &other, LinkType type) const;
    Result<> add(Write &write, const Uid &from, LinkType type, const Uid &to) const;
    Result<> remove(Write &write, const Uid &from, LinkType type, const Uid &to) const;

private:
    Database &m_db;
};

Uid linkUid(const Uid &from, LinkType type, const Uid &to);

} // namespace kb
