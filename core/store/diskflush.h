// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QMutex>
#include <QString>

#include <memory>

struct sqlite3;

namespace kb {

/// Brings to the disk what other connections committed without waiting for it (Database::commitAhead), and
/// keeps the write-ahead log short for them. Waits for the disk; may be used on any thread.
class DiskFlush
{
    Q_DISABLE_COPY_MOVE(DiskFlush)

public:
    /// The file must exist when run() is called.
    explicit DiskFlush(QString path);
    ~DiskFlush();

    /// What was committed before is on the disk after it.
    Result<> run();

private:
    Result<> connect();
    Result<> flushLog();

    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };

    const QString m_path;
    QMutex m_mutex; ///< of the connection
    std::unique_ptr<sqlite3, Close> m_connection;
};

} // namespace kb
