// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/diskflush.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace kb {

class Bank;

/// Brings to the disk what is written in a bank, beside the window: a busy disk takes half a second, and
/// nobody who saves waits for it.
class DiskKeeper : public QObject
{
    Q_OBJECT

public:
    /// The bank commits ahead from now on; one that is read only, or in memory, stays as it is.
    explicit DiskKeeper(Bank &bank, QObject *parent = nullptr);

    /// Waits until what was committed before is on the disk, and tells whether it is; on any thread but the
    /// window's, which may end meanwhile.
    std::function<bool()> settling() const;

Q_SIGNALS:
    /// The disk refused; told once, until it obeys again.
    void failed();

private:
    void ask();
    void note(bool isFlushed);

    std::shared_ptr<DiskFlush> m_flush; ///< none where nothing is committed ahead
    std::shared_ptr<std::atomic_bool> m_isAsked = std::make_shared<std::atomic_bool>(false);
    bool m_isFailing = false;
};

} // namespace kb
