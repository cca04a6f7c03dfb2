// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// Why an operation failed. The window turns the code into a sentence; the detail is for the log
/// and, where it names a field, a file or a line, is shown after the sentence.
struct Error
{
    enum class Code {
        NotFound,
        InvalidInput, ///< a value that would damage the record; detail names the field
        NotOwner,     ///< the record belongs to another unit
        NotAllowed,   ///< a guard of the lifecycle says no; detail names the guard
        InUse,        ///< other records refer to it, or work on it has begun; detail says which
        Conflict,
        Taken,       ///< another record has the value; detail names the field and that record
        NewerSchema, ///< the bank was made by a newer program
        NotABank,
        Damaged,
        Busy, ///< another program is writing
        ReadOnly,
        DiskFull,
        NoMemory,
        Storage,    ///< any other failure of the file or the disk
        Unreadable, ///< a file of a known format that cannot be read at all
        TooLarge,
        Cancelled,
        NotBuiltYet,
    };

    Code code;
    QString detail;

    bool operator==(const Error &) const = default;
};

} // namespace kb
