// SPDX-License-Identifier: EUPL-1.2
#include "jobs/liveoverlaps.h"

#include "bank/bank.h"
#include "base/giveback.h"
#include "jobs/opportunityrun.h"
#include "jobs/overlapinput.h"
#include "store/sqlfile.h"

#include <QElapsedTimer>

namespace kb {

namespace {

using Course = FollowedChanges::Course;

int countOf(const QList<Overlap> &pairs, OverlapLevel level)
{
    return int(std::ranges::count(pairs, level, &Overlap::level));
}

OverlapSummary summaryOfRun(qsizetype records, const QList<Overlap> &pairs, qint64 milliseconds)
{
    return {.records = int(records),
            .strong = countOf(pairs, OverlapLevel::Strong),
            .probable = countOf(pairs, OverlapLevel::Probable),
            .weak = countOf(pairs, OverlapLevel::Weak),
            .milliseconds = milliseconds};
}

/// Views follow the pairs as they follow the verdicts about them.
void tell(Bank &bank)
{
    Changes changes;
    changes.addListChange(Kind::Verdict);
    Q_EMIT bank.notifier().changed(changes);
}

/// The records of `now` that differ from those of `before`, or are not there.
QList<OverlapProfile> newOrChanged(const QList<OverlapProfile> &now, const QHash<Uid, OverlapProfile> &before)
{
    QList<OverlapProfile> different;
    for (const OverlapProfile &profile : now) {
        const auto known = before.constFind(profile.record);
        if (known == before.cend() || *known != profile)
            different.append(profile);
    }
    return different;
}

QHash<Uid, OverlapProfile> byRecord(const QList<OverlapProfile> &profiles)
{
    QHash<Uid, OverlapProfile> found;
    for (const OverlapProfile &profile : profiles)
        found.insert(profile.record, profile);
    return found;
}

void replaceAlike(QList<LikeQuestions> &alike, const OverlapUpdate &update)
{
    alike.removeIf([&](const LikeQuestions &pair) {
        return update.records.contains(pair.a) || update.records.contains(pair.b);
    });
    alike += update.alike;
}

/// As many as overlapInput() has.
Result<qsizetype> countOfRecords(Bank &bank)
{
    return bank.context().db.one(sqlFile("overlap/count"),
                                 [](Row row) { return qsizetype(row.next<qint64>()); });
}

/// Nothing was written since the last run; on another day other moments count.
Result<bool> isCurrent(Bank &bank)
{
    const auto last = OverlapStore(bank).lastRun();
    const auto operations = bank.context().log.count();
    if (!last || !operations)
        return last ? operations.error() : last.error();
    return last->operations == *operations && last->computedAt.isValid() &&
           last->computedAt.toLocalTime().date() == bank.now().toLocalTime().date();
}

} // namespace

Result<LiveOverlaps::Reading> LiveOverlaps::read(Bank &bank) const
{
    const qint64 told = m_told;
    const auto operations = bank.context().log.count();
    if (!operations)
        return operations.error();
    auto options = overlapOptions(bank);
    if (!options)
        return options.error();
    auto input = overlapInput(bank);
    if (!input)
        return input.error();
    return Reading{*std::move(options), *std::move(input), *operations, told};
}

Result<LiveOverlaps::State> LiveOverlaps::weighed(Bank &bank, const Reading &reading,
                                                  const Progress &progress, const std::stop_token &stop)
{
    const auto last = OverlapStore(bank).lastRun();
    if (!last)
        return last.error();
    const auto snapshot =
        OverlapSnapshot::make(reading.bank, reading.options, last->snapshot + 1, progress, stop);
    if (!snapshot)
        return snapshot.error();
    auto index = OverlapIndex::make(*snapshot, reading.bank.profiles, progress, stop);
    if (!index)
        return index.error();
    return State{.index = *std::move(index),
                 .options = reading.options,
                 .concepts = reading.bank.concepts,
                 .profiles = byRecord(reading.bank.profiles),
                 .alike = {},
                 .told = reading.told};
}

/// Whether the changes can be compared with the snapshot of the state.
bool LiveOverlaps::canTake(const State &state, const Reading &reading)
{
    if (state.options != reading.options || state.concepts != reading.bank.concepts)
        return false;
    const qsizetype changed = newOrChanged(reading.bank.profiles, state.profiles).size();
    return !state.index.snapshot().isStale(state.changed + changed);
}

void LiveOverlaps::take(State &state, const Reading &reading)
{
    const QList<OverlapProfile> changed = newOrChanged(reading.bank.profiles, state.profiles);
    for (const OverlapProfile &profile : changed)
        state.index.put(profile);
    QHash<Uid, OverlapProfile> now = byRecord(reading.bank.profiles);
    for (auto known = state.profiles.cbegin(); known != state.profiles.cend(); ++known) {
        if (!now.contains(known.key()))
            state.index.remove(known.key());
    }
    state.changed += changed.size();
    state.profiles = std::move(now);
    state.told = reading.told;
}

Result<OverlapSummary> LiveOverlaps::run(Bank &bank, const Progress &progress, const std::stop_token &stop)
{
    const auto reading = read(bank);
    return reading ? run(bank, *reading, progress, stop) : Result<OverlapSummary>(reading.error());
}

/// Works on a state of its own, so that nobody who types waits for it.
Result<OverlapSummary> LiveOverlaps::run(Bank &bank, const Reading &reading, const Progress &progress,
                                         const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    auto state = weighed(bank, reading, progress, stop);
    if (!state)
        return state.error();
    const auto found = compared(bank, *state, progress, stop);
    if (!found) {
        giveBackLater(*std::move(state));
        return found.error();
    }
    const OverlapRun made = runOf(bank, *state, reading.operations);
    if (auto kept = OverlapStore(bank).keep(found->pairs, made); !kept)
        return kept.error();
    tell(bank);
    takeOver(*std::move(state));
    return summaryOfRun(reading.bank.profiles.size(), found->pairs, timer.elapsed());
}

/// All records with each other, and the groups that this makes.
Result<OverlapUpdate> LiveOverlaps::compared(Bank &bank, State &state, const Progress &progress,
                                             const std::stop_token &stop)
{
    auto found = state.index.update(progress, stop);
    if (!found)
        return found;
    state.alike = found->alike;
    if (auto grouped = renewOpportunities(bank, state.index, state.alike, *found, stop); !grouped) {
        giveBackLater(*std::move(found));
        return grouped.error();
    }
    return found;
}

OverlapRun LiveOverlaps::runOf(Bank &bank, const State &state, qint64 operations)
{
    return {bank.now(), state.index.snapshot().number(), operations, state.options.levels.weak};
}

void LiveOverlaps::takeOver(State state)
{
    if (state.profiles.size() > m_mostByItself) // where nothing is followed
        state.alike.clear();
    state.isCompared = true;
    state.hasPairs = true;

    const std::lock_guard lock(m_mutex);
    m_state = std::move(state);
    changed(); // what was saved meanwhile may not be told yet
}

Result<FollowedChanges> LiveOverlaps::follow(Bank &bank, const Progress &progress,
                                             const std::stop_token &stop)
{
    const auto current = isCurrent(bank);
    if (!current || *current)
        return current ? Result<FollowedChanges>(FollowedChanges()) : current.error();
    const auto records = countOfRecords(bank);
    if (!records || *records > m_mostByItself)
        return records ? Result<FollowedChanges>({Course::Left}) : records.error();
    const auto reading = read(bank);
    if (!reading)
        return reading.error();
    {
        const std::lock_guard lock(m_mutex);
        if (m_state && m_state->hasPairs && canTake(*m_state, *reading)) {
            take(*m_state, *reading);
            return keepChanges(bank, reading->operations, progress, stop);
        }
    }
    const auto summary = run(bank, *reading, progress, stop);
    return summary ? Result<FollowedChanges>({Course::Anew, summary->records}) : summary.error();
}

/// With the state locked.
Result<FollowedChanges> LiveOverlaps::keepChanges(Bank &bank, qint64 operations, const Progress &progress,
                                                  const std::stop_token &stop)
{
    const auto update = m_state->index.update(progress, stop);
    if (!update)
        return update.error();
    replaceAlike(m_state->alike, *update);
    const auto regrouped = renewOpportunities(bank, m_state->index, m_state->alike, *update, stop);
    const OverlapRun made = runOf(bank, *m_state, operations);
    const auto kept = regrouped ? OverlapStore(bank).keep(*update, made) : regrouped.error();
    if (!kept) {
        m_state.reset(); // its index holds what the bank does not: the next time all is compared anew
        return kept.error();
    }
    if (!update->records.isEmpty() || *regrouped)
        tell(bank);
    if (update->records.isEmpty())
        return FollowedChanges();
    return FollowedChanges{Course::Changed, update->records.size()};
}

Result<QList<SimilarItem>> LiveOverlaps::similarTo(Bank &bank, const QString &text, const SimilarWish &wish,
                                                   const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (auto ready = catchUp(bank, stop); !ready)
        return ready.error();
    return m_state->index.similarTo(text, wish);
}

/// With the state locked. Compares no pairs.
Result<> LiveOverlaps::catchUp(Bank &bank, const std::stop_token &stop)
{
    return isBehind() ? readAgain(bank, stop) : Result<>();
}

Result<> LiveOverlaps::readAgain(Bank &bank, const std::stop_token &stop)
{
    const auto reading = read(bank);
    if (!reading)
        return reading.error();
    if (m_state && canTake(*m_state, *reading)) {
        take(*m_state, *reading);
        return {};
    }
    auto state = weighed(bank, *reading, {}, stop);
    if (!state)
        return state.error();
    m_state = *std::move(state);
    return {};
}

} // namespace kb
