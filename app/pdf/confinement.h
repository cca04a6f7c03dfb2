// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb::pdf {

/// What this process may use from now on.
struct Allowance
{
    int cpuSeconds = 20;
    qint64 memory = qint64(1) << 30; ///< bytes
};

/// Gives up what reading a PDF does not need, for the rest of this process's life: more memory and time than
/// allowed, writing files, other programs, the network. Whatever takes more is ended by the system. False
/// when the system refuses, and then nothing may be read. What a system has no means for is left to the
/// parent's clock: memory on macOS, the network on Windows and macOS.
bool confine(const Allowance &allowance);

} // namespace kb::pdf
