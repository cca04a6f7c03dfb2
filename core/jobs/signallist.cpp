// SPDX-License-Identifier: EUPL-1.2
#include "jobs/signallist.h"

#include "bank/bank.h"
#include "bank/owners.h"
#include "base/firsterror.h"
#include "jobs/signalsettings.h"
#include "store/sqlfile.h"

#include <limits>

namespace kb {

namespace {

/// What a signal is linked to.
struct SignalPlaces
{
    QStringList codes;
    QList<Uid> records;
    QList<LinkedDossier> dossiers;
};

qint64 toSignalId(Row row)
{
    return row.next<qint64>();
}

Result<QHash<qint64, SignalPlaces>> placesOf(Bank &bank, const QList<qint64> &ids)
{
    QHash<qint64, SignalPlaces> around;
    const auto read = bank.context().db.forEach(
        sqlFile("signal/surroundings"),
        [&](Row row) {
            SignalPlaces &of = around[row.next<qint64>()];
            of.codes.append(row.next<QString>());
            const int relevance = row.next<int>();
            of.dossiers.append({QDate::fromString(row.next<QString>(), Qt::ISODate), relevance});
            of.records.append(row.next<Uid>());
        },
        QStringView(QString::fromLatin1(jsonOf(ids))), QStringView(bank.now().date().toString(Qt::ISODate)));
    if (!read)
        return read.error();
    return around;
}

} // namespace

Result<QList<qint64>> SignalList::newest(int count) const
{
    return m_bank.context().db.all(sqlFile("signal/newest"), toSignalId, count);
}

Result<QList<qint64>> SignalList::ids(const SignalQuery &query) const
{
    auto ids = m_bank.context().db.all(
        sqlFile("signal/list"), toSignalId, jsonChoices(query.owners), jsonChoices(query.dossiers),
        jsonChoices(query.arenas), jsonChoices(query.destep), jsonChoices(query.horizons),
        jsonChoices(query.statuses), int(query.ministryWideOnly),
        query.sorting.key.isEmpty() ? std::nullopt : std::optional(query.sorting.key));
    if (!ids)
        return ids;
    auto some = ofUrgency(*ids, query.urgencies);
    if (some && query.sorting.key == u"urgency")
        some = byUrgency(*some);
    if (!some)
        return some;
    return narrowed(m_bank, *std::move(some), Kind::Signal, query.words, query.sorting);
}

Result<SignalCounts> SignalList::counts() const
{
    return m_bank.context().db.one(sqlFile("signal/counts"), [](Row row) {
        SignalCounts counts;
        counts.total = row.next<int>();
        for (int &arena : counts.ofArena)
            arena = row.next<int>();
        counts.inSeveralArenas = row.next<int>();
        counts.toAssess = row.next<int>();
        return counts;
    });
}

/// Urgency is computed, so it can only be filtered by looking.
Result<QList<qint64>> SignalList::ofUrgency(const QList<qint64> &ids, const QList<Urgency> &urgencies) const
{
    if (urgencies.isEmpty())
        return ids;
    const auto lines = this->lines(ids);
    if (!lines)
        return lines.error();
    QList<qint64> some;
    for (const SignalLine &line : *lines) {
        const bool isKnown = line.urgency.reason != UrgencyReason::NotAssessed;
        if (isKnown && urgencies.contains(line.urgency.level))
            some.append(line.facts.id);
    }
    return some;
}

/// The most urgent first, and of one urgency what has the fewest days left; it can only be ordered by
/// looking.
Result<QList<qint64>> SignalList::byUrgency(const QList<qint64> &ids) const
{
    auto lines = this->lines(ids);
    if (!lines)
        return lines.error();
    std::ranges::stable_sort(*lines, {}, [](const SignalLine &line) {
        return std::pair(line.urgency.level, line.daysLeft.value_or(std::numeric_limits<int>::max()));
    });
    QList<qint64> ordered;
    for (const SignalLine &line : std::as_const(*lines))
        ordered.append(line.facts.id);
    return ordered;
}

Result<QList<SignalLine>> SignalList::lines(const QList<qint64> &ids) const
{
    const auto signals_ = m_bank.records<Signal>().rows(ids);
    const auto around = placesOf(m_bank, ids);
    const auto thresholds = urgencyThresholds(m_bank);
    if (const Error *error = firstError(signals_, around, thresholds))
        return *error;
    const QDate today = m_bank.now().date();
    Owners owners(m_bank);
    QList<SignalLine> lines;
    lines.reserve(signals_->size());
    for (const Signal &signal : *signals_) {
        const Owner owner = owners.of(signal);
        const SignalPlaces of = around->value(signal.facts.id);
        lines.append({signal, owner.code, of.codes, of.records,
                      urgencyOf(signal, of.dossiers, today, *thresholds),
                      daysLeft(signal, of.dossiers, today), owner.isOurs, *thresholds});
    }
    return lines;
}

} // namespace kb
