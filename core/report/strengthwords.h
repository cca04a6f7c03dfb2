// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// The strength of the evidence of a finding in words, from 0 to 5 (spec 02, 2.4); the number itself when it
/// is none of these.
QString strengthText(int strength);

} // namespace kb
