// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/recordhead.h"

#include <QHash>

namespace kb {

class Bank;

/// Whose a record is, as a line shows it.
struct Owner
{
    QString code;
    bool isOurs = false; ///< this bank may change the record (guards.h)
};

/// Finds the owners of many records; each unit is read once. Lives as long as one reading.
class Owners
{
public:
    explicit Owners(Bank &bank)
        : m_bank(bank)
    {
    }

    Owner of(const RecordHead &record);
    /// Empty for a unit that is not known here.
    QString codeOfUnit(const Uid &unit);

private:
    bool isOurs(const RecordHead &record) const;

    Bank &m_bank;
    QHash<Uid, QString> m_codes;
};

} // namespace kb
