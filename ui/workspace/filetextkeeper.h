// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Reads the files that came in with records, beside the work of the user, so that they are found by what
/// they say: when nothing was attached for some seconds, and what was left when the bank was closed.
class FileTextKeeper : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this. `rest`: how long nothing must be attached before files are read.
    explicit FileTextKeeper(Workspace &workspace, QObject *parent = nullptr,
                            std::chrono::milliseconds rest = std::chrono::seconds(3));

private:
    void notice(const Changes &changes);
    void read();

    Workspace &m_workspace;
    JobRunner m_runner; ///< its own thread: one file may take half a minute, and no list waits for it
    QTimer *m_rest;
};

} // namespace kb
