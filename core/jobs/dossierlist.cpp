// SPDX-License-Identifier: EUPL-1.2
#include "jobs/dossierlist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "store/sqlfile.h"

namespace kb {

namespace {

/// What stands around a dossier.
struct DossierRoom
{
    NextMoment next;
    DossierCounts counts;
    QDate newestStudy;
};

qint64 dossierIdIn(Row row)
{
    return row.next<qint64>();
}

QDate dayIn(Row &row)
{
    return QDate::fromString(row.next<QString>(), Qt::ISODate);
}

DossierRoom roomIn(Row &row)
{
    DossierRoom room;
    room.next.date = dayIn(row);
    room.next.label = row.next<QString>();
    room.next.certainty = fromCode<Certainty>(row.next<QString>()).value_or(Certainty::Vast);
    room.counts.signals_ = row.next<int>();
    room.counts.openQuestions = row.next<int>();
    room.counts.questions = row.next<int>();
    room.counts.studies = row.next<int>();
    room.newestStudy = dayIn(row);
    room.counts.projects = row.next<int>();
    return room;
}

Result<QHash<qint64, DossierRoom>> roomsOf(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, DossierRoom> rooms;
    const auto read = bank.context().db.forEach(
        sqlFile("policy_dossier/surroundings"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            rooms.insert(id, roomIn(row));
        },
        QStringView(QString::fromLatin1(jsonOf(ids))), QStringView(bank.now().date().toString(Qt::ISODate)));
    if (!read)
        return read.error();
    return rooms;
}

} // namespace

Result<QList<qint64>> DossierList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("policy_dossier/newest"), dossierIdIn, count);
}

Result<QList<qint64>> DossierList::ids(const DossierQuery &query) const
{
    const auto ids = m_bank.context().db.all(
        sqlFile("policy_dossier/list"), dossierIdIn, jsonChoices(query.owners), jsonChoices(query.statuses),
        jsonChoices(query.agendas), int(query.priorityOnly),
        QStringView(m_bank.now().date().toString(Qt::ISODate)), given(query.sorting.key));
    if (!ids)
        return ids;
    auto some = ofFreshness(*ids, query.freshness);
    if (!some)
        return some;
    return narrowed(m_bank, *std::move(some), Kind::PolicyDossier, query.words, query.sorting);
}

/// Freshness is computed, so it can only be filtered by looking: at the newest studies alone, since a line
/// counts thousands of links more.
Result<QList<qint64>> DossierList::ofFreshness(const QList<qint64> &ids, const QList<Freshness> &wanted) const
{
    if (wanted.isEmpty())
        return ids;
    const QDate today = m_bank.now().date();
    QList<qint64> some;
    const auto read = m_bank.context().db.forEach(
        sqlFile("policy_dossier/newest_studies"),
        [&](Row row) {
            const auto id = row.next<qint64>();
            const auto normMonths = row.next<int>();
            if (wanted.contains(freshnessOf(dayIn(row), normMonths, today)))
                some.append(id);
        },
        QStringView(QString::fromLatin1(jsonOf(ids))));
    if (!read)
        return read.error();
    return some;
}

Result<QList<DossierLine>> DossierList::lines(const QList<qint64> &ids) const
{
    const auto dossiers = m_bank.records<PolicyDossier>().rows(ids);
    const auto rooms = roomsOf(m_bank, ids);
    if (!dossiers || !rooms)
        return dossiers ? rooms.error() : dossiers.error();
    const QDate today = m_bank.now().date();
    Owners owners(m_bank);
    QList<DossierLine> lines;
    lines.reserve(dossiers->size());
    for (const PolicyDossier &dossier : *dossiers) {
        const Owner owner = owners.of(dossier);
        const DossierRoom room = rooms->value(dossier.facts.id);
        lines.append({dossier, owner.code, room.next, room.counts, room.newestStudy,
                      freshnessOf(room.newestStudy, dossier.freshnessMonths, today), owner.isOurs});
    }
    return lines;
}

} // namespace kb
