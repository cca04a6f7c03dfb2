// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <chrono>

namespace kb::test {

/// How a disk fails at one of its calls.
enum class Fault {
    Once,        ///< an I/O error; the next call works again
    ForEver,     ///< an I/O error, and from then on at every call
    FullOnce,    ///< no room; then there is room again
    FullForEver, ///< no room any more
    PowerCut,    ///< half of a write reaches the disk, and nothing after it: what a machine that died leaves
};

/// The disk under every bank that is opened while one of these lives: SQLite's own file layer with a counter
/// of its calls in front of it (reads, writes, syncs, truncations, openings, deletions, locks and maps of
/// shared memory), so that any one of them can fail. One at a time.
class FaultyDisk
{
    Q_DISABLE_COPY_MOVE(FaultyDisk)

public:
    FaultyDisk();
    ~FaultyDisk();

    /// Counts from one again; the call of that number fails.
    void failAt(int call, Fault fault);
    /// Whoever waits for the disk waits that long, as on one that is busy.
    void slowDown(std::chrono::milliseconds each);
    /// Takes what is written, and refuses whoever waits until it is there.
    void refuseSyncs();
    /// Works from now on, and counts from one again.
    void heal();

    /// How many calls of those that this kind of fault can hit were made since.
    int calls() const;
    /// How often somebody waited for the disk since.
    int syncs() const;
    bool hasFailed() const;
};

} // namespace kb::test
