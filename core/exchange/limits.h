// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

namespace kb {

/// Characters. What is larger is no bibliographic data; its record is skipped, the file goes on.
constexpr qsizetype MaxField = qsizetype(1) << 20;
constexpr qsizetype MaxLine = qsizetype(8) << 20;

/// Levels of braces, brackets or references between records.
constexpr int MaxDepth = 200;

} // namespace kb
