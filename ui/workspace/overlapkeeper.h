// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Keeps the overlaps of the open bank up with its records, beside the work of the user: after an import, and
/// when nothing was changed for some seconds (spec 01, S12).
class OverlapKeeper : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this. `rest`: how long nothing must change before the overlaps follow.
    explicit OverlapKeeper(Workspace &workspace, QObject *parent = nullptr,
                           std::chrono::milliseconds rest = std::chrono::seconds(5));

private:
    void notice(const Changes &changes);
    void follow();

    Workspace &m_workspace;
    JobRunner
        m_runner; ///< its own thread: lists do not wait for it, and saving only while it keeps the pairs
    QTimer *m_rest;
};

} // namespace kb
