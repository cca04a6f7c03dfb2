// SPDX-License-Identifier: EUPL-1.2
#include "bank/username.h"

#include "bank/records.h"
#include "model/profile.h"

namespace kb {

QString userName(BankContext &context, const UserId &user)
{
    const auto profile = Records<Profile>(context).get(user);
    return profile ? profile->name : QString();
}

QString userName(BankContext &context)
{
    return userName(context, context.identity.user);
}

} // namespace kb
