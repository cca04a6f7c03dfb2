// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace kb {

/// Names of placeholders to what stands in their place, escaped already for the format at hand.
using Fillings = QHash<QByteArray, QString>;

/// The text of resources/reports/`name` as it is.
QString patternText(const char *name);

/// The same with every `{{name}}` replaced; one without a filling becomes nothing, so that a pattern may hold
/// a note to its readers. One pass: a filling that looks like a placeholder stays as it is.
QString filledPattern(const char *name, const Fillings &fillings);

} // namespace kb
