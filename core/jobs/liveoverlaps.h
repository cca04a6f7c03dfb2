// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/overlapjob.h"
#include "overlap/overlapindex.h"

#include <atomic>
#include <mutex>

namespace kb {

/// What followed from the changes in a bank.
struct FollowedChanges
{
    enum class Course {
        Nothing, ///< nothing changed that counts
        Changed, ///< the changed records were compared anew, on the same snapshot
        Anew,    ///< a full run, with a new snapshot
        Left,    ///< the bank is too large to do that without being asked
    };

    Course course = Course::Nothing;
    qsizetype records = 0; ///< whose pairs were looked at again
};

/// Keeps the overlaps of an open bank up with its records (spec 01, S12): the weighed records stay in memory,
/// so that a change is compared in a moment (decision 16), on the snapshot of the last full run while no more
/// than one in twenty records changed (decision 24).
///
/// May be used by several threads, each with its own Bank on the same file; one waits for the other, but not
/// for a full run, nor until all texts are compared for the words of a pair.
class LiveOverlaps
{
public:
    /// In a larger bank nothing is compared without being asked.
    static constexpr qsizetype MostByItself = 6000;

    explicit LiveOverlaps(qsizetype mostByItself = MostByItself)
        : m_mostByItself(mostByItself)
    {
    }

    /// A full run: computes the overlaps of the whole bank and keeps them in place of those before. Stopped,
    /// those stay. Seconds for thousands of records.
    Result<OverlapSummary> run(Bank &bank, const Progress &progress = {}, const std::stop_token &stop = {});

    /// Works out what changed since the last time, and keeps it. Reads the whole bank; compares only what
    /// differs, when it can.
    Result<FollowedChanges> follow(Bank &bank, const Progress &progress = {},
                                   const std::stop_token &stop = {});

    /// Records most like the text, best first. The first question reads the whole bank, and the first after
    /// changed(). Cancelled when stopped meanwhile.
    Result<QList<SimilarItem>> similarTo(Bank &bank, const QString &text, const SimilarWish &wish,
                                         const std::stop_token &stop = {});

    /// The pair of the last run with the evidence that a run leaves out of a weak one; its points stay.
    /// TooLarge where that would compare a larger bank without being asked, Cancelled when stopped meanwhile.
    Result<Overlap> withEvidence(Bank &bank, const Overlap &pair, const Progress &progress = {},
                                 const std::stop_token &stop = {});

    /// The bank changed: similarTo() reads it again. From any thread.
    void changed() { ++m_told; }

private:
    /// All of a bank that was read, and what was made of it.
    struct State
    {
        OverlapIndex index;
        OverlapOptions options;
        QList<ConceptLabels> concepts;
        QHash<Uid, OverlapProfile> profiles;
        QList<LikeQuestions> alike; ///< of the whole index, once it was compared
        qsizetype changed = 0;      ///< records, since the snapshot
        qint64 told = 0;            ///< changes of which it knows
        bool isCompared = false;    ///< all texts with each other, but for what changed since
        bool hasPairs = false;      ///< the bank holds the pairs of this index
    };
    struct Reading
    {
        OverlapOptions options;
        OverlapBank bank;
        qint64 operations = 0; ///< of the bank, before it was read
        qint64 told = 0;       ///< changes, before it was read
    };

    Result<Reading> read(Bank &bank) const;
    static Result<State> weighed(Bank &bank, const Reading &reading, const Progress &progress,
                                 const std::stop_token &stop);
    static bool canTake(const State &state, const Reading &reading);
    static void take(State &state, const Reading &reading);
    static Result<OverlapUpdate> compared(Bank &bank, State &state, const Progress &progress,
                                          const std::stop_token &stop);
    static OverlapRun runOf(Bank &bank, const State &state, qint64 operations);
    Result<OverlapSummary> run(Bank &bank, const Reading &reading, const Progress &progress,
                               const std::stop_token &stop);
    void takeOver(State state);
    Result<> catchUp(Bank &bank, const std::stop_token &stop);
    bool isBehind() const { return !m_state || m_state->told != m_told; }
    bool isCompared();
    bool takesCompared(const Reading &reading);
    Result<> compareAside(Bank &bank, const Progress &progress, const std::stop_token &stop);
    Result<Overlap> evidenceNow(Bank &bank, const Overlap &pair, const std::stop_token &stop);
    Result<> readAgain(Bank &bank, const std::stop_token &stop);
    Result<FollowedChanges> keepChanges(Bank &bank, qint64 operations, const Progress &progress,
                                        const std::stop_token &stop);

    const qsizetype m_mostByItself; ///< records
    std::mutex m_mutex;             ///< of the state
    std::optional<State> m_state;
    std::atomic<qint64> m_told = 0; ///< changes
};

} // namespace kb
