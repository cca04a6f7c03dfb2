// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/bank.h"

class QObject;

namespace kb {

using MakeBank = std::function<Result<std::unique_ptr<Bank>>()>;

/// Makes a bank on a thread of its own, and tells its path when it is closed again and can be opened here.
/// Not told when the receiver is gone by then.
void makeBeside(QObject *receiver, const MakeBank &make,
                const std::function<void(const Result<QString> &)> &done);

/// A path in the user's documents that no file has yet: "Example.kennisbank", "Example 2.kennisbank".
QString freeBankPath(const QString &name);

} // namespace kb
