// SPDX-License-Identifier: EUPL-1.2
#include "jobs/overlapstore.h"

#include "bank/bank.h"
#include "bank/notetoself.h"
#include "jobs/currentrecords.h"
#include "jobs/keptpairs.h"
#include "jobs/listquery.h"
#include "jobs/overlapcodec.h"
#include "jobs/overlapverdicts.h"
#include "jobs/reopenedpairs.h"
#include "overlap/reportorder.h"
#include "store/sqlfile.h"
#include "store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kb {

namespace {

constexpr QLatin1StringView LastRun("overlap.run");

QList<Uid> recordsOf(const QList<Overlap> &pairs)
{
    QSet<Uid> records;
    for (const Overlap &pair : pairs)
        records << pair.a << pair.b;
    return records.values();
}

/// A pair as it is written.
struct WrittenPair
{
    Overlap pair;
    QString kind;
    QString level;
    QByteArray parts;
    QString place;

    static WrittenPair of(const Overlap &pair, const QHash<Uid, Headline> &lines)
    {
        return {pair, QString(codeOf(pair.kind)), QString(codeOf(pair.level)), encodeParts(pair.parts),
                overlap::placeInReport(pair, lines.value(pair.a).code, lines.value(pair.b).code)};
    }

    Result<> addTo(Database &db) const
    {
        return db.execute(sqlFile("overlap/add"), pair.a, pair.b, QStringView(kind), pair.score, pair.exact,
                          QStringView(level), parts, pair.urgentBy, int(pair.canStillChange),
                          QStringView(place));
    }
};

QString noteOf(const OverlapRun &run)
{
    const QJsonObject note{{QLatin1StringView("computed_at"), run.computedAt.toUTC().toString(Qt::ISODate)},
                           {QLatin1StringView("snapshot"), run.snapshot},
                           {QLatin1StringView("operations"), run.operations},
                           {QLatin1StringView("weak_from"), run.weakFrom}};
    return QString::fromUtf8(QJsonDocument(note).toJson(QJsonDocument::Compact));
}

OverlapRun runIn(const QString &note)
{
    const QJsonObject run = QJsonDocument::fromJson(note.toUtf8()).object();
    return {.computedAt =
                QDateTime::fromString(run.value(QLatin1StringView("computed_at")).toString(), Qt::ISODate),
            .snapshot = run.value(QLatin1StringView("snapshot")).toInt(),
            .operations = run.value(QLatin1StringView("operations")).toInteger(),
            .weakFrom = run.value(QLatin1StringView("weak_from")).toInt()};
}

/// The same for the same pair, without anything of its rank in it.
quint32 placeInMix(qint64 id)
{
    constexpr quint32 Golden = 2654435769U; // multiplied by it, neighbours come far apart
    return quint32(id) * Golden;
}

/// The highest score comes first where nothing else is asked, as in the report.
bool isTurned(const ListSorting &sorting)
{
    const bool isFalling = sorting.key == QLatin1StringView("score");
    return !sorting.key.isEmpty() && (sorting.order == ListOrder::Ascending) == isFalling;
}

/// A new pair that is put off has a state of its own in the query.
std::optional<QString> statesAsked(const OverlapFilter &filter)
{
    QStringList codes;
    for (const OverlapState state : filter.states)
        codes.append(QString(codeOf(state)));
    if (filter.isPutOffToo)
        codes.append(QStringLiteral("later"));
    return jsonChoices(codes);
}

} // namespace

Result<> OverlapStore::keep(const QList<Overlap> &pairs, const OverlapRun &run)
{
    return replace(pairs, run, [](Database &db) { return db.execute(sqlFile("overlap/clear")); });
}

Result<> OverlapStore::keep(const OverlapUpdate &update, const OverlapRun &run)
{
    return replace(update.pairs, run, [&](Database &db) -> Result<> {
        for (const Uid &record : update.records) {
            if (auto cleared = db.execute(sqlFile("overlap/clear_of"), record); !cleared)
                return cleared;
        }
        return {};
    });
}

/// What takes time is done before the transaction, so that whoever saves meanwhile hardly waits.
Result<> OverlapStore::replace(const QList<Overlap> &pairs, const OverlapRun &run, const Clear &clear)
{
    Database &db = m_bank.context().db;
    const auto lines = headlines(db, recordsOf(pairs));
    if (!lines)
        return lines.error();
    QList<WrittenPair> written;
    for (const Overlap &pair : pairs)
        written.append(WrittenPair::of(pair, *lines));
    const QString note = noteOf(run);

    Transaction transaction(db);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto cleared = clear(db); !cleared)
        return cleared;
    for (const WrittenPair &pair : std::as_const(written)) {
        if (auto added = pair.addTo(db); !added)
            return added;
    }
    auto noted = keepNoteToSelf(db, LastRun, note);
    return noted ? transaction.commit() : noted;
}

Result<> OverlapStore::addEvidence(const Overlap &later)
{
    Database &db = m_bank.context().db;
    const auto id = idOfPair(later.a, later.b);
    if (!id || *id < 0) // put there by people
        return id ? Result<>() : id.error();
    const auto kept = keptPairs(db, {*id}); // as it is written: without the names of ties
    if (!kept || kept->isEmpty())
        return kept ? Result<>() : kept.error();
    const Overlap &pair = kept->constFirst().pair;
    const QByteArray before = encodeParts(pair.parts); // a run beside this may have kept others since
    const QByteArray after = encodeParts(withEvidenceOf(pair, later).parts);
    return db.execute(sqlFile("overlap/set_parts"), later.a, later.b, after, before);
}

Result<QList<qint64>> OverlapStore::ids(const OverlapFilter &filter) const
{
    auto ids = idsByState(filter);
    if (ids && filter.isMixed)
        std::ranges::sort(*ids, {}, placeInMix);
    else if (ids && isTurned(filter.sorting))
        std::ranges::reverse(*ids);
    return ids;
}

/// What was set aside and is new again only shows when the texts of the pair are read.
Result<QList<qint64>> OverlapStore::idsByState(const OverlapFilter &filter) const
{
    const bool wantsNew = filter.states.contains(OverlapState::Nieuw);
    const bool wantsAside = filter.states.contains(OverlapState::Weggelegd);
    OverlapFilter wide = filter;
    if (wantsNew && !wantsAside)
        wide.states.append(OverlapState::Weggelegd);
    auto pairs = pairsByVerdict(wide);
    if (!pairs || wantsNew == wantsAside)
        return pairs ? Result<QList<qint64>>(pairs->ids) : pairs.error();
    const auto reopened = reopenedAmong(m_bank, pairs->setAside);
    if (!reopened)
        return reopened.error();
    const QSet<qint64> setAside(pairs->setAside.cbegin(), pairs->setAside.cend());
    pairs->ids.removeIf(
        [&](qint64 id) { return setAside.contains(id) && reopened->contains(id) == wantsAside; });
    return pairs->ids;
}

Result<QList<ShownOverlap>> OverlapStore::reopened(bool isWeakToo) const
{
    OverlapFilter setAside{.states = {OverlapState::Weggelegd}};
    if (isWeakToo)
        setAside.levels.clear();
    const auto pairs = pairsByVerdict(setAside);
    const auto among = pairs ? reopenedAmong(m_bank, pairs->setAside) : Result<QSet<qint64>>(pairs.error());
    if (!among)
        return among.error();
    QList<qint64> ids = pairs->setAside; // best first
    ids.removeIf([&](qint64 id) { return !among->contains(id); });
    auto aside = rows(ids);
    if (aside && !isWeakToo)
        aside->removeIf([](const ShownOverlap &row) { return row.pair.level == OverlapLevel::Weak; });
    return aside;
}

Result<OverlapStore::PairIds> OverlapStore::pairsByVerdict(const OverlapFilter &filter) const
{
    const QString aside(codeOf(OverlapState::Weggelegd));
    const QList<OverlapKind> &kinds = filter.kinds.isEmpty() ? filter.about : filter.kinds;
    PairIds pairs;
    const auto read = m_bank.context().db.forEach(
        sqlFile("overlap/ids"),
        [&](Row row) {
            pairs.ids.append(row.next<qint64>());
            if (row.next<QString>() == aside)
                pairs.setAside.append(pairs.ids.constLast());
        },
        m_bank.identity().unit, jsonChoices(filter.levels), jsonChoices(kinds), statesAsked(filter),
        jsonChoices(filter.units), jsonChoices(filter.rules), int(filter.onlyDisputed),
        jsonChoices(filter.others), given(filter.askedOf), jsonChoices(filter.concepts),
        given(filter.sorting.key), jsonChoices(filter.dossiers), m_bank.now().date(), int(filter.onlyFound));
    return read ? Result<PairIds>(std::move(pairs)) : read.error();
}

Result<OverlapRun> OverlapStore::lastRun() const
{
    const auto note = noteToSelf(m_bank.context().db, LastRun);
    return note ? Result<OverlapRun>(runIn(*note)) : note.error();
}

Result<> OverlapStore::decide(const Overlap &pair, const Verdict &decision)
{
    if (auto current = checkCurrent(m_bank, {pair.a, pair.b}); !current)
        return current;
    const auto verdict = withWhatStays(m_bank, pair, decision);
    return verdict ? keepVerdict(m_bank, pair, *verdict) : Result<>(verdict.error());
}

} // namespace kb
