// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "exchange/pdfcontents.h"

#include <chrono>
#include <stop_token>

class QIODevice;

namespace kb {

/// What one PDF may take before its reader is stopped.
struct PdfLimits
{
    std::chrono::seconds processor{20};
    std::chrono::milliseconds wait{30'000}; ///< from start to end, by the clock on the wall
    int megabytes = 1024;
    qint64 largestAnswer = qint64(64) << 20; ///< bytes
};

/// Reads PDFs in a program of its own that dies with the file: a PDF that hangs, crashes or fills the memory
/// does so there. No reader outlives the call.
class PdfReader
{
public:
    explicit PdfReader(QString program, const PdfLimits &limits = {})
        : m_program(std::move(program))
        , m_limits(limits)
    {
    }

    /// With the reader that is installed beside the running program.
    static PdfReader installed();

    /// Feeds the PDF to its reader and gives what it answers; what goes wrong with the PDF is in the outcome.
    /// Fails with NotFound when there is no reader to start, and with Cancelled. For a worker's thread.
    Result<PdfReading> read(QIODevice &pdf, const std::stop_token &stop = {}) const;

private:
    QString m_program;
    PdfLimits m_limits;
};

} // namespace kb
