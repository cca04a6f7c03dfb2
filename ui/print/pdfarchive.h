// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kb::print {

/// What is in the way of keeping the PDF for ever (ISO 19005-1, level B), as far as can be seen from its
/// objects; empty when nothing was found. It is a gate against what Qt can write by accident, no full
/// validator.
QStringList archiveFindings(const QByteArray &pdf);

} // namespace kb::print
