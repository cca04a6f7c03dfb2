// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/jobrunner.h"

#include <chrono>

class QTimer;

namespace kb {

class Workspace;

/// Keeps the search index of the open bank in order, beside the work of the user: makes it anew when an older
/// version of the program made it, works changes in when nothing was changed for some seconds, and learns
/// from the bank what goes together when enough of it is new.
class IndexKeeper : public QObject
{
    Q_OBJECT

public:
    /// The workspace must outlive this. `rest`: how long nothing must change before changes are worked in.
    explicit IndexKeeper(Workspace &workspace, QObject *parent = nullptr,
                         std::chrono::milliseconds rest = std::chrono::seconds(5));

private:
    void renew();
    void tidy();
    void learn();

    Workspace &m_workspace;
    JobRunner m_learner; ///< its own thread: lists do not wait for it
    QTimer *m_rest;
};

} // namespace kb
