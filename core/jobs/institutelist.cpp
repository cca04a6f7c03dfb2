// SPDX-License-Identifier: EUPL-1.2
#include "jobs/institutelist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "jobs/contactsettings.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// What stands around an institute.
struct InstituteTies
{
    int runningProjects = 0;
    int studies = 0;
    int experts = 0;
    QDate lastContact;
};

qint64 instituteIdIn(Row row)
{
    return row.next<qint64>();
}

Result<QHash<qint64, InstituteTies>> instituteTies(Bank &bank, const QList<qint64> &ids, QDate today)
{
    QHash<qint64, InstituteTies> ties;
    const auto read = bank.context().db.forEach(
        sqlFile("institute/surroundings"),
        [&](Row row) {
            InstituteTies &of = ties[row.next<qint64>()];
            of.runningProjects = row.next<int>();
            of.studies = row.next<int>();
            of.experts = row.next<int>();
            of.lastContact = QDate::fromString(row.next<QString>(), Qt::ISODate);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))), QStringView(today.toString(Qt::ISODate)));
    if (!read)
        return read.error();
    return ties;
}

/// An agreement without an end goes on, and says nothing about until when.
QDate agreementUntil(const Institute &institute, QDate today)
{
    QDate until;
    for (const Agreement &agreement : institute.agreements) {
        if (agreement.validTo >= today && (!until.isValid() || agreement.validTo > until))
            until = agreement.validTo;
    }
    return until;
}

bool isQuiet(const InstituteTies &ties, QDate today, int months)
{
    return ties.runningProjects > 0 &&
           (!ties.lastContact.isValid() || ties.lastContact.addMonths(months) < today);
}

/// Null when quiet or not is all the same.
std::optional<QString> quietSince(const InstituteQuery &query, QDate today, int months)
{
    if (!query.quietOnly)
        return std::nullopt;
    return today.addMonths(-months).toString(Qt::ISODate);
}

} // namespace

Result<QList<qint64>> InstituteList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("institute/newest"), instituteIdIn, count);
}

Result<QList<qint64>> InstituteList::ids(const InstituteQuery &query) const
{
    const QDate today = m_bank.now().date();
    const auto months = quietMonths(m_bank);
    if (!months)
        return months.error();
    auto ids = m_bank.context().db.all(sqlFile("institute/list"), instituteIdIn, jsonChoices(query.kinds),
                                       jsonChoices(query.relationOwners), jsonChoices(query.concepts),
                                       quietSince(query, today, *months),
                                       QStringView(today.toString(Qt::ISODate)), given(query.sorting.key));
    if (!ids)
        return ids;
    return narrowed(m_bank, *std::move(ids), Kind::Institute, query.words, query.sorting);
}

Result<QList<InstituteLine>> InstituteList::lines(const QList<qint64> &ids) const
{
    const QDate today = m_bank.now().date();
    const auto institutes = m_bank.records<Institute>().rows(ids);
    const auto ties = instituteTies(m_bank, ids, today);
    const auto months = quietMonths(m_bank);
    if (const Error *error = firstError(institutes, ties, months))
        return *error;
    Owners owners(m_bank);
    QList<InstituteLine> lines;
    lines.reserve(institutes->size());
    for (const Institute &institute : *institutes) {
        const Owner owner = owners.of(institute);
        const InstituteTies of = ties->value(institute.facts.id);
        lines.append({institute, owner.code, of.runningProjects, of.studies, of.experts, of.lastContact,
                      agreementUntil(institute, today), isQuiet(of, today, *months), owner.isOurs});
    }
    return lines;
}

} // namespace kb
