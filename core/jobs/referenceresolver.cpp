// SPDX-License-Identifier: EUPL-1.2
#include "jobs/referenceresolver.h"

#include "bank/bank.h"
#include "jobs/seedunits.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/policydossier.h"
#include "model/unituid.h"

namespace kb {

namespace {

QString key(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// Calls visit for every record of a type that is in use.
template <typename R> Result<> eachOf(Bank &bank, const std::function<void(const R &)> &visit)
{
    const auto all = bank.records<R>().all();
    if (!all)
        return all.error();
    for (const R &record : *all)
        visit(record);
    return {};
}

} // namespace

Result<ReferenceResolver> ReferenceResolver::of(Bank &bank)
{
    ReferenceResolver resolver(bank);
    if (auto loaded = resolver.load(); !loaded)
        return loaded.error();
    return resolver;
}

Result<> ReferenceResolver::load()
{
    auto units = eachOf<Unit>(m_bank, [&](const Unit &unit) { m_units.insert(key(unit.code), unit); });
    if (!units)
        return units;
    auto institutes = eachOf<Institute>(m_bank, [&](const Institute &institute) {
        for (const QString &name : {institute.abbreviation, institute.nameEn, institute.nameNl}) {
            if (!name.isEmpty())
                m_institutes.insert(key(name), institute.uid);
        }
    });
    if (!institutes)
        return institutes;
    auto dossiers = eachOf<PolicyDossier>(m_bank, [&](const PolicyDossier &dossier) {
        m_dossiers.insert(key(dossier.title), dossier.uid);
        m_dossiers.insert(key(dossier.code), dossier.uid);
    });
    if (!dossiers)
        return dossiers;
    return eachOf<Concept>(m_bank, [&](const Concept &subject) {
        for (const QString &label :
             subject.altNl + subject.hiddenNl + QStringList{subject.prefEn, subject.prefNl}) {
            if (!label.isEmpty())
                m_concepts.insert(key(label), subject.uid);
        }
    });
}

Result<Uid> ReferenceResolver::unit(Write &write, const QString &code, const QString &name)
{
    if (code.trimmed().isEmpty())
        return Uid();
    if (const auto known = m_units.find(key(code)); known != m_units.end()) {
        if (auto renamed = rename(write, *known, name.simplified()); !renamed)
            return renamed.error();
        return known->uid;
    }
    Unit unit;
    unit.code = code.trimmed();
    unit.nameNl = name.isEmpty() ? unit.code : name.simplified();
    unit.uid = kb::unitUid(code);
    unit.origin = Origin::Import;
    giveLook(unit, m_units.values());
    const auto made = m_bank.records<Unit>().insert(write, unit);
    if (!made)
        return made;
    ++m_unitsMade;
    m_units.insert(key(code), unit);
    return made;
}

Result<> ReferenceResolver::rename(Write &write, Unit &unit, const QString &name)
{
    if (name.isEmpty() || name == unit.nameNl || unit.origin != Origin::Import)
        return {};
    Unit renamed = unit;
    renamed.alternativeNames.removeAll(name);
    renamed.alternativeNames.append(unit.nameNl);
    renamed.nameNl = name;
    if (auto written = m_bank.records<Unit>().update(write, renamed, unit); !written)
        return written;
    unit = renamed;
    return {};
}

Result<Uid> ReferenceResolver::institute(Write &write, const QString &name)
{
    if (const Uid known = knownInstitute(name); !known.isNull())
        return known;
    Institute institute;
    institute.nameNl = name.simplified();
    institute.origin = Origin::Import;
    const auto made = m_bank.records<Institute>().insert(write, institute);
    if (made) {
        ++m_institutesMade;
        m_institutes.insert(key(name), *made);
    }
    return made;
}

Uid ReferenceResolver::unitUid(const QString &code) const
{
    const auto known = m_units.constFind(key(code));
    return known == m_units.cend() ? kb::unitUid(code) : known->uid;
}

Uid ReferenceResolver::knownInstitute(const QString &name) const
{
    return m_institutes.value(key(name));
}

Uid ReferenceResolver::dossier(const QString &codeOrTitle) const
{
    return m_dossiers.value(key(codeOrTitle));
}

Uid ReferenceResolver::subject(const QString &label) const
{
    return m_concepts.value(key(label));
}

} // namespace kb
