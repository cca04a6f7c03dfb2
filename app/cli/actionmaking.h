// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/session.h"

namespace kb::cli {

/// `overlap action make UID`: what follows from what was agreed. Of questions to be merged the one that stays
/// is named with --stays; without it is said which ones can stay.
ExitCode makeAgreed(Session &session);

} // namespace kb::cli
