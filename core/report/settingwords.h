// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace kb {

/// What a setting of the bank is about, by the name under which it is kept: "overlap.levels" is "Levels of
/// overlap". The name itself when it has no words.
QString settingLabel(const QString &name);

} // namespace kb
