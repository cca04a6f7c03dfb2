// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "bank/context.h"

namespace kb {

/// The name of a user of the bank; empty when nobody signed in under it.
QString userName(BankContext &context, const UserId &user);
/// Of who works in it now.
QString userName(BankContext &context);

} // namespace kb
