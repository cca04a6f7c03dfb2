// SPDX-License-Identifier: EUPL-1.2
#include "jobs/agreementlist.h"

#include "bank/bank.h"
#include "bank/owners.h"

#include <QCollator>

namespace kb {

namespace {

constexpr int MonthsToPrepare = 6;
constexpr qint64 MostOfInstitute = 1000; ///< what lies beyond it has the id of another

/// An agreement without an end comes after all that have one.
auto orderOfAgreement(const AgreementLine &line)
{
    const QDate until = line.agreement.validTo;
    return std::tuple(line.term, !until.isValid(), until, line.name);
}

bool saysWords(const AgreementLine &line, const QString &words)
{
    const QString text = QStringList{line.name, line.agreement.subject, line.agreement.reference}.join(u' ');
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool passesAgreements(const AgreementLine &line, const AgreementQuery &query)
{
    return saysWords(line, query.words) && (query.terms.isEmpty() || query.terms.contains(line.term)) &&
           (query.institutes.isEmpty() || query.institutes.contains(line.institute));
}

} // namespace

AgreementTerm termOf(const Agreement &agreement, QDate today)
{
    if (!agreement.validTo.isValid())
        return AgreementTerm::Runs;
    if (agreement.validTo < today)
        return AgreementTerm::Ended;
    return agreement.validTo <= today.addMonths(MonthsToPrepare) ? AgreementTerm::EndsSoon
                                                                 : AgreementTerm::Runs;
}

Result<QList<AgreementLine>> agreements(Bank &bank)
{
    const auto institutes = bank.records<Institute>().all();
    if (!institutes)
        return institutes.error();
    const QDate today = bank.now().date();
    QList<AgreementLine> lines;
    for (const Institute &institute : *institutes) {
        qint64 id = institute.facts.id * MostOfInstitute;
        for (const Agreement &agreement : institute.agreements)
            lines.append({id++, institute.uid, institute.nameNl, agreement, termOf(agreement, today)});
    }
    std::ranges::stable_sort(lines, {}, orderOfAgreement);
    return lines;
}

Result<QList<qint64>> AgreementList::ids(const AgreementQuery &query) const
{
    const auto all = agreements(m_bank);
    if (!all)
        return all.error();
    QList<qint64> ids;
    for (const AgreementLine &line : *all) {
        if (passesAgreements(line, query))
            ids.append(line.id);
    }
    return ids;
}

Result<QList<AgreementLine>> AgreementList::lines(const QList<qint64> &ids) const
{
    const auto all = agreements(m_bank);
    if (!all)
        return all.error();
    QHash<qint64, AgreementLine> known;
    for (const AgreementLine &line : *all)
        known.insert(line.id, line);
    QList<AgreementLine> lines;
    for (const qint64 id : ids) {
        if (known.contains(id))
            lines.append(known.value(id));
    }
    return lines;
}

Result<QList<qint64>> AgreementList::newest(int count) const
{
    const auto all = ids({});
    return all && count >= 0 ? Result<QList<qint64>>(all->mid(0, count)) : all;
}

Result<InstitutesToAgreeWith> institutesToAgreeWith(Bank &bank)
{
    const auto institutes = bank.records<Institute>().all();
    if (!institutes)
        return institutes.error();
    Owners owners(bank);
    InstitutesToAgreeWith found;
    for (const Institute &institute : *institutes) {
        if (!institute.active)
            continue;
        found.isAnyInUse = true;
        if (owners.of(institute).isOurs)
            found.own.append(institute);
    }
    std::ranges::sort(found.own, QCollator(), &Institute::nameNl);
    return found;
}

} // namespace kb
