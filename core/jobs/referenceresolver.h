// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/write.h"
#include "exchange/item.h"

namespace kb {

class Bank;

/// Finds the records that an import names: units by code, institutes, dossiers and concepts by name. Units
/// and institutes that are not there are made. Names are compared without case and outer spaces.
class ReferenceResolver
{
public:
    static Result<ReferenceResolver> of(Bank &bank);

    /// The unit with that code; of several names for one code the latest stays and the others become
    /// alternatives. Null uid for an empty code.
    Result<Uid> unit(Write &write, const QString &code, const QString &name);
    Result<Uid> institute(Write &write, const QString &name);
    /// Of the unit with that code, or that it will have when it is made.
    Uid unitUid(const QString &code) const;
    /// Null uid when there is no such institute, dossier or concept.
    Uid knownInstitute(const QString &name) const;
    Uid dossier(const QString &codeOrTitle) const;
    Uid subject(const QString &label) const;

    int unitsMade() const { return m_unitsMade; }
    int institutesMade() const { return m_institutesMade; }

private:
    explicit ReferenceResolver(Bank &bank)
        : m_bank(bank)
    {
    }
    Result<> load();
    Result<> rename(Write &write, Unit &unit, const QString &name);

    Bank &m_bank;
    QHash<QString, Unit> m_units;
    QHash<QString, Uid> m_institutes;
    QHash<QString, Uid> m_dossiers;
    QHash<QString, Uid> m_concepts;
    int m_unitsMade = 0;
    int m_institutesMade = 0;
};

} // namespace kb
