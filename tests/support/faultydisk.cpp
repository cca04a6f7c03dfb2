// SPDX-License-Identifier: EUPL-1.2
#include "support/faultydisk.h"

#include <new>
#include <thread>

#include <sqlite3.h>

namespace kb::test {

namespace {

enum class Call { Read, Write, Sync, Truncate, Open, Delete, Lock, Map };

/// The plan of the one disk: SQLite hands its file layer no pointer of ours.
struct Plan
{
    int failing = 0; ///< the number of the call that fails; 0: none
    Fault fault = Fault::Once;
    int calls = 0;
    int syncs = 0;
    std::chrono::milliseconds patience{}; ///< of whoever waits for the disk
    bool refusesSyncs = false;
    bool hasFailed = false;

    bool canHit(Call call) const
    {
        switch (fault) {
        case Fault::Once:
        case Fault::ForEver:
            return true;
        case Fault::FullOnce:
        case Fault::FullForEver:
            return call == Call::Write;
        case Fault::PowerCut:
            break;
        }
        return call == Call::Write || call == Call::Sync || call == Call::Truncate || call == Call::Delete;
    }

    /// Counts the call, and tells whether it is the one that fails, or comes after it and fails as well.
    bool hits(Call call)
    {
        if (!canHit(call))
            return false;
        ++calls;
        const bool isLasting = fault == Fault::ForEver || fault == Fault::FullForEver;
        const bool isHit = failing > 0 && (calls == failing || (isLasting && calls > failing));
        hasFailed = hasFailed || isHit;
        return isHit;
    }

    bool isDead() const { return fault == Fault::PowerCut && hasFailed; }
};

Plan plan;
sqlite3_vfs *below = nullptr;

/// An open file: what SQLite sees, and behind it in memory the real one.
struct File
{
    sqlite3_file seen;
    sqlite3_file *real;
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (plan.hits(Call::Read))
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), to, size, at);
}

/// A dead machine says nothing; what calls it must not learn that it is dead.
int writeOnDyingDisk(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const bool isDead = plan.isDead();
    const bool isTorn = plan.hits(Call::Write);
    if (isDead)
        return SQLITE_OK;
    return real(file)->pMethods->xWrite(real(file), from, isTorn ? size / 2 : size, at);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (plan.fault == Fault::PowerCut)
        return writeOnDyingDisk(file, from, size, at);
    if (plan.hits(Call::Write)) {
        const bool isFull = plan.fault == Fault::FullOnce || plan.fault == Fault::FullForEver;
        return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}

/// A call that gives no data back: it fails, is lost on a dead machine, or is done.
template <typename Do> int change(Call call, int error, Do done)
{
    const bool isHit = plan.hits(call);
    if (plan.isDead())
        return SQLITE_OK;
    return isHit ? error : done();
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return change(Call::Truncate, SQLITE_IOERR_TRUNCATE,
                  [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}

/// Counted, not done: the machine under the tests does not lose its power, and waiting for a real disk is
/// most of the time that they would take.
int sync(sqlite3_file *, int)
{
    ++plan.syncs;
    if (plan.patience.count() > 0)
        std::this_thread::sleep_for(plan.patience);
    if (plan.refusesSyncs)
        return SQLITE_IOERR_FSYNC;
    return change(Call::Sync, SQLITE_IOERR_FSYNC, [] { return SQLITE_OK; });
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return plan.hits(Call::Lock) ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int isReserved(sqlite3_file *file, int *answer)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    if (plan.hits(Call::Map))
        return SQLITE_IOERR_SHMMAP;
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void fenceShared(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int deleteIt)
{
    return real(file)->pMethods->xShmUnmap(real(file), plan.isDead() ? 0 : deleteIt);
}

constexpr sqlite3_io_methods methods{
    .iVersion = 2, // without the third version's memory-mapped reads, which nobody could count
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = sync,
    .xFileSize = fileSize,
    .xLock = lock,
    .xUnlock = unlock,
    .xCheckReservedLock = isReserved,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = fenceShared,
    .xShmUnmap = unmapShared,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *memory, int flags, int *outFlags)
{
    File *file = new (memory) File{};
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    if (plan.hits(Call::Open))
        return SQLITE_CANTOPEN;
    const int status = below->xOpen(below, name, file->real, flags, outFlags);
    if (file->real->pMethods)
        file->seen.pMethods = &methods;
    return status;
}

int remove(sqlite3_vfs *, const char *name, int)
{
    return change(Call::Delete, SQLITE_IOERR_DELETE, [&] { return below->xDelete(below, name, 0); });
}

/// The real layer with our openings and deletions.
sqlite3_vfs &layer()
{
    static sqlite3_vfs own = [] {
        below = sqlite3_vfs_find(nullptr);
        sqlite3_vfs copy = *below;
        copy.zName = "faulty disk";
        copy.szOsFile = int(sizeof(File)) + below->szOsFile;
        copy.pNext = nullptr;
        copy.xOpen = open;
        copy.xDelete = remove;
        return copy;
    }();
    return own;
}

} // namespace

FaultyDisk::FaultyDisk()
{
    plan = {};
    sqlite3_vfs_register(&layer(), 1);
}

FaultyDisk::~FaultyDisk()
{
    plan = {};
    sqlite3_vfs_register(below, 1);
}

void FaultyDisk::failAt(int call, Fault fault)
{
    plan = {.failing = call, .fault = fault};
}

void FaultyDisk::slowDown(std::chrono::milliseconds each)
{
    plan = {.patience = each};
}

void FaultyDisk::refuseSyncs()
{
    plan = {.refusesSyncs = true};
}

void FaultyDisk::heal()
{
    plan = {};
}

int FaultyDisk::calls() const
{
    return plan.calls;
}

int FaultyDisk::syncs() const
{
    return plan.syncs;
}

bool FaultyDisk::hasFailed() const
{
    return plan.hasFailed;
}

} // namespace kb::test
